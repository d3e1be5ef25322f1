package vn.vedich.log.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All bytes of a log's files, as one who has the disk sees them. */
final class RawFiles {

    private RawFiles() {}

    /** Which of these texts stand in some file of the folder, in UTF-8. */
    static List<String> foundIn(Path folder, Iterable<String> texts) {
        List<String> found = new ArrayList<>();
        List<String> files = contents(folder);
        for (String text : texts) {
            String bytes = latin1(text.getBytes(StandardCharsets.UTF_8));
            if (files.stream().anyMatch(file -> file.contains(bytes))) {
                found.add(text);
            }
        }
        return found;
    }

    private static List<String> contents(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> contents = new ArrayList<>();
            for (Path file : files.toList()) {
                contents.add(latin1(Files.readAllBytes(file)));
            }
            return contents;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One character for each byte, so that text search finds bytes. */
    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
