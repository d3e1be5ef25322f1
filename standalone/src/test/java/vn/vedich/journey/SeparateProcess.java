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
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;

/** The whole system in a process of its own, so that it can be killed. */
final class SeparateProcess implements AutoCloseable {

    private final Process process;
    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private SeparateProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static SeparateProcess start(Path data) throws IOException {
        int port = freePort();
        File output = data.resolveSibling("output-" + port + ".txt").toFile();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "vn.vedich.standalone.VeDich",
                        "--server.port=" + port,
                        "--vedich.demo.record=",
                        "--vedich.data=" + data)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        SeparateProcess started = new SeparateProcess(process, "http://127.0.0.1:" + port);
        await("the process answers; its output is in " + output)
                .atMost(Duration.ofSeconds(90))
                .ignoreExceptions()
                .until(() -> started.get("/api/units").statusCode() == 200);
        return started;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> command(String name, String key, String body) throws IOException, InterruptedException {
        HttpRequest request = request("/api/commands/" + name)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Ends it at once, as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
        process.onExit().join();
    }

    private HttpRequest.Builder request(String path) {
        String credentials = Base64.getEncoder().encodeToString("operator:demo".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Basic " + credentials);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
