package vn.vedich.standalone.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One act that the article tells, as the table in the reference has it.
 *
 * @param words some words of the article
 * @param saidBy the lines of the record that say it
 * @param entries the stored names of the entries that these lines make
 * @param withFiller lines that say more of it than the article does
 */
public record ActOfTheArticle(
        int number, String words, String what, List<Line> saidBy, List<String> entries, List<Line> withFiller) {

    private static final Path TABLE = Path.of("../docs/reference/acts-of-the-article.md");
    private static final Pattern ROW = Pattern.compile("\\| [0-9]+ \\|.*");
    private static final Pattern LINE = Pattern.compile("(\\w+) `([^`]+)`");

    /** A line of the record, and the command that the table says it holds. */
    public record Line(String command, String id) {}

    public static List<ActOfTheArticle> all() {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.filter(ROW.asMatchPredicate())
                    .map(ActOfTheArticle::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ActOfTheArticle read(String row) {
        List<String> cells =
                Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
        return new ActOfTheArticle(
                Integer.parseInt(cells.get(1)),
                cells.get(2),
                cells.get(3),
                lines(cells.get(4)),
                List.of(cells.get(5).split(", ")),
                lines(cells.get(6)));
    }

    private static List<Line> lines(String cell) {
        return LINE.matcher(cell)
                .results()
                .map(found -> new Line(found.group(1), found.group(2)))
                .toList();
    }
}
