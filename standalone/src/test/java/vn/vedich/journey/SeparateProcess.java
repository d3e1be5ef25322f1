package vn.vedich.journey;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The whole system in a process of its own, so that it can be killed. */
final class SeparateProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final int port;
    private final File output;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private SeparateProcess(Process process, int port, File output) {
        this.process = process;
        this.port = port;
        this.output = output;
    }

    /** With nothing loaded; answers by now. */
    static SeparateProcess start(Path data) throws IOException {
        return start(data, "/api/units", "", "--vedich.demo.record=");
    }

    /** With the record of the real case loaded; gives that answer to that question by now. */
    static SeparateProcess startWithRecord(Path data, String question, String answer) throws IOException {
        return start(data, question, answer);
    }

    private static SeparateProcess start(Path data, String question, String answer, String... more) throws IOException {
        List<String> program = List.of("-cp", System.getProperty("java.class.path"), "vn.vedich.standalone.VeDich");
        return launch(program, data, Map.of(), more).onceItAnswers(question, answer);
    }

    /**
     * Launches a program and waits for nothing.
     *
     * @param program what the virtual machine is to run
     * @param data a folder of its own
     * @param environment variables that it is given beside those of this process
     */
    static SeparateProcess launch(List<String> program, Path data, Map<String, String> environment, String... more)
            throws IOException {
        int port = freePort();
        File output = data.resolveSibling("output-" + port + ".txt").toFile();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(program);
        command.addAll(List.of("--server.port=" + port, "--vedich.data=" + data));
        command.addAll(List.of(more));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        builder.environment().putAll(environment);
        Process process = builder.start();
        // Whatever becomes of the test, nothing goes on running after it.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new SeparateProcess(process, port, output);
    }

    /** This process, when it gives that answer to that question by now. */
    SeparateProcess onceItAnswers(String question, String answer) {
        await("the process answers; its output is in " + output)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .until(() -> answers(question, answer));
        return this;
    }

    private boolean answers(String question, String answer) throws IOException, InterruptedException {
        HttpResponse<String> given = get(question);
        return given.statusCode() == 200 && given.body().contains(answer);
    }

    /** What the operating system says that the process holds; NaN where it does not say. */
    double megabytesHeld() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        String resident = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(resident.replaceAll("[^0-9]", "")) / 1024;
    }

    int port() {
        return port;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> getAs(String credentials, String path) throws IOException, InterruptedException {
        return client.send(request(path, credentials).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> command(String name, String key, String body) throws IOException, InterruptedException {
        return commandAs("operator:demo", name, key, body);
    }

    HttpResponse<String> commandAs(String credentials, String name, String key, String body)
            throws IOException, InterruptedException {
        HttpRequest request = request("/api/commands/" + name, credentials)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> put(String path, byte[] body) throws IOException, InterruptedException {
        HttpRequest request =
                request(path).PUT(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Holds it where it is, as a machine that is out of breath does, until it is resumed. */
    void pause() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void resume() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String which) throws IOException, InterruptedException {
        new ProcessBuilder("kill", which, Long.toString(process.pid())).start().waitFor();
    }

    /** Ends it at once, as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
        // One that is held hears nothing.
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
        kill();
    }

    private HttpRequest.Builder request(String path) {
        return request(path, "operator:demo");
    }

    private HttpRequest.Builder request(String path, String credentials) {
        String encoded = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Basic " + encoded);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
