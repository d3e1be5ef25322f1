package vn.vedich.standalone.district;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** {@code write district-2019 <file>}: writes the year into a file, and starts nothing. */
public record Writing(Path file) {

    private static final String WRITE = "write";

    /** Whether these are the words that ask for it. */
    public static boolean isAskedFor(List<String> words) {
        return words.size() == 3
                && words.getFirst().equals(WRITE)
                && words.get(1).equals(DistrictYear.NAME);
    }

    public static Writing asked(List<String> words) {
        return new Writing(Path.of(words.getLast()));
    }

    /** @throws IOException when the file can't be written */
    public void write(PrintStream terminal) throws IOException {
        DistrictYear year = new DistrictYear();
        try (InputStream record = year.open()) {
            Files.copy(record, file, StandardCopyOption.REPLACE_EXISTING);
        }
        terminal.println(year.lines().size() + " commands written to " + file);
    }
}
