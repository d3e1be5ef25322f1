package vn.vedich.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Runs the commands of guides in a folder. What they ask of {@code curl} is asked of the installation, so that a machine needs no
 * such program and the installation may listen anywhere; all else is the shell's. A reader takes longer than a checkpoint does.
 */
final class Shell {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String ADDRESS = "http://127.0.0.1:8080";
    private static final String VERIFIER = "verifier/target/verifier-0.1.0-SNAPSHOT-exec.jar";

    private final Path folder;
    private final Installation installation;

    Shell(Path folder, Installation installation) {
        this.folder = folder;
        this.installation = installation;
    }

    /** All that these commands print, one after another. */
    String run(List<String> commands) {
        StringBuilder printed = new StringBuilder();
        for (String command : commands) {
            printed.append(command.startsWith("curl ") ? curl(command) : shell(command));
        }
        return printed.toString();
    }

    private String curl(String command) {
        List<String> words = words(command);
        String account = "";
        String body = null;
        String file = null;
        String path = "";
        List<String> headers = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-s" -> {
                    // Quiet it is anyway.
                }
                case "-su" -> account = words.get(++i).replace(":demo", "");
                case "-H" -> headers.addAll(List.of(words.get(++i).split(": ", 2)));
                case "--data" -> body = words.get(++i);
                case "-o", ">" -> file = words.get(++i);
                default -> path = words.get(i).substring(ADDRESS.length());
            }
        }
        return kept(file, asked(account, path, headers, body));
    }

    private byte[] asked(String account, String path, List<String> headers, String body) {
        if (path.startsWith("/audit/") || path.contains("/bundle")) {
            installation.awaitSigned();
        }
        HttpRequest.Builder request = installation.request(account, path);
        for (int i = 0; i < headers.size(); i += 2) {
            request.setHeader(headers.get(i), headers.get(i + 1));
        }
        return body == null
                ? installation.bytes(request.GET())
                : installation.bytes(request.POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String kept(String file, byte[] answer) {
        if (file == null) {
            return new String(answer, StandardCharsets.UTF_8);
        }
        try {
            Files.write(folder.resolve(file), answer);
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String shell(String command) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String here = command.startsWith("java ")
                ? java
                        + command.substring("java".length())
                                .replace(VERIFIER, System.getProperty("vedich.program.verifier"))
                : command;
        try {
            Process process = new ProcessBuilder("bash", "-c", here)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> words(String command) {
        return WORD.matcher(command).results().map(Shell::word).toList();
    }

    private static String word(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
