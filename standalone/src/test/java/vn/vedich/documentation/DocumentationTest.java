package vn.vedich.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what the documents name to what is there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentationTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern CODE = Pattern.compile("(?<!`)`([^`\n]+)`(?!`)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");
    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+");
    private static final Pattern PATH = Pattern.compile("[a-z.][\\w.-]*(?:/[\\w.-]+)+/?");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w+)");
    private static final int LONGEST_DECISION = 60;

    static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList();
        }
    }

    static List<Path> decisions() throws IOException {
        try (Stream<Path> decisions = Files.list(ROOT.resolve("docs/decisions"))) {
            return decisions.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void every_type_that_a_document_names_exists(Path document) throws IOException {
        Set<String> named = spans(CODE, document).stream()
                .filter(TYPE.asMatchPredicate())
                .collect(Collectors.toCollection(TreeSet::new));

        named.removeAll(declared());
        assertThat(named).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void every_path_that_a_document_names_exists(Path document) throws IOException {
        List<String> missing = Stream.concat(
                        spans(CODE, document).stream()
                                .filter(PATH.asMatchPredicate())
                                .map(ROOT::resolve),
                        spans(LINK, document).stream()
                                .filter(link -> !link.contains(":"))
                                .map(link -> document.resolveSibling(link)))
                .filter(path -> !Files.exists(path))
                .map(Path::toString)
                .toList();

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void a_decision_is_short(Path decision) throws IOException {
        assertThat(Files.readAllLines(decision)).hasSizeLessThanOrEqualTo(LONGEST_DECISION);
    }

    @Test
    void decisions_are_numbered_without_gap_or_repeat() throws IOException {
        List<Integer> numbers = decisions().stream()
                .map(path -> Integer.parseInt(path.getFileName().toString().substring(0, 4)))
                .toList();

        assertThat(numbers)
                .isEqualTo(Stream.iterate(1, n -> n + 1).limit(numbers.size()).toList());
    }

    private static List<String> spans(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(document))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Set<String> declared() throws IOException {
        try (Stream<Path> sources = Files.walk(ROOT, 12)) {
            return sources.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(DocumentationTest::declaredIn)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> declaredIn(Path source) {
        try {
            return DECLARED.matcher(Files.readString(source)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
