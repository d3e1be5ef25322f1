package vn.vedich.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Runs the commands of guides in a folder. What they ask of {@code curl} is asked of the installation, so that a machine needs no
 * such program and the installation may listen anywhere; all else is the shell's. A reader takes longer than a checkpoint does.
 */
final class Shell implements AutoCloseable {

    private static final String IN_BACKGROUND = " &";
    private static final String END_LAST = "kill %%";
    private static final String INTO = " > ";
    private static final String JAVA = "java ";

    private final Path folder;
    private final Map<String, String> replaced;
    private final Background background = new Background();
    private Installation installation;

    /** @param replaced what in commands stands for something else here, such as a port or a path */
    Shell(Path folder, Installation installation, Map<String, String> replaced) {
        this.folder = folder;
        this.installation = installation;
        this.replaced = Map.copyOf(replaced);
    }

    /** From now on this one is asked. */
    void ask(Installation other) {
        this.installation = other;
    }

    /** All that these commands print, one after another. */
    String run(List<String> commands) {
        StringBuilder printed = new StringBuilder();
        commands.stream().map(this::here).forEach(command -> printed.append(run(command)));
        return printed.toString();
    }

    /** Whether it can be run again and again until it prints what is awaited: it only looks. */
    static boolean onlyLooks(String command) {
        return command.startsWith("cat ")
                || command.startsWith("grep ")
                || (Curl.isAsked(command) && Curl.of(command).onlyLooks());
    }

    private String here(String command) {
        String here = command;
        for (Map.Entry<String, String> one : replaced.entrySet()) {
            here = here.replace(one.getKey(), one.getValue());
        }
        return here;
    }

    private String run(String command) {
        try {
            if (command.equals(END_LAST)) {
                background.endLast();
                return "";
            }
            if (command.endsWith(IN_BACKGROUND)) {
                begin(command.substring(0, command.length() - IN_BACKGROUND.length()));
                return "";
            }
            return Curl.isAsked(command) ? asked(Curl.of(command)) : shell(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void begin(String command) throws IOException {
        if (Curl.isAsked(command)) {
            Curl curl = Curl.of(command);
            background.follow(installation.begin(request(curl)), folder.resolve(curl.file()));
        } else {
            String[] parts = command.split(INTO, 2);
            background.run(program("exec " + java(parts[0])), folder.resolve(parts[1]));
        }
    }

    private String asked(Curl curl) throws IOException {
        if (curl.address().contains("/audit/") || curl.address().contains("/bundle")) {
            installation.awaitSigned();
        }
        byte[] answer = installation.bytes(request(curl));
        if (curl.file() == null) {
            return new String(answer, StandardCharsets.UTF_8);
        }
        Files.write(folder.resolve(curl.file()), answer);
        return "";
    }

    private HttpRequest.Builder request(Curl curl) throws IOException {
        String path = address(curl).replaceFirst("^http://127.0.0.1:\\d+", "");
        HttpRequest.Builder request = installation.request(curl.account(), path);
        for (int i = 0; i < curl.headers().size(); i += 2) {
            request.setHeader(curl.headers().get(i), curl.headers().get(i + 1));
        }
        return curl.body() == null ? request.GET() : request.POST(body(curl.body()));
    }

    /** An address that nobody can guess stands in a file. */
    private String address(Curl curl) throws IOException {
        return curl.settings() == null
                ? curl.address()
                : Files.readString(folder.resolve(curl.settings())).split("\"")[1];
    }

    private HttpRequest.BodyPublisher body(String body) throws IOException {
        return body.startsWith("@")
                ? HttpRequest.BodyPublishers.ofFile(folder.resolve(body.substring(1)))
                : HttpRequest.BodyPublishers.ofString(body);
    }

    private String shell(String command) throws IOException, InterruptedException {
        Process process = program(java(command)).redirectErrorStream(true).start();
        try (InputStream prints = process.getInputStream()) {
            String printed = new String(prints.readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return printed;
        }
    }

    private ProcessBuilder program(String command) {
        return new ProcessBuilder("bash", "-c", command).directory(folder.toFile());
    }

    /** With the Java that this runs on, whichever is on the path. */
    private static String java(String command) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return command.startsWith(JAVA) ? java + " " + command.substring(JAVA.length()) : command;
    }

    @Override
    public void close() {
        background.close();
    }
}
