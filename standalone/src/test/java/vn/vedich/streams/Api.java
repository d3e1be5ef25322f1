package vn.vedich.streams;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** The system's addresses, as accounts of the demonstration reach them. */
final class Api implements AutoCloseable {

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    Api(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    HttpResponse<String> get(String account, String path) throws IOException, InterruptedException {
        return client.send(request(account, path).GET().build(), BodyHandlers.ofString());
    }

    /** @param key that the same is sent again with; empty for none */
    HttpResponse<String> post(String account, String path, String type, String body, String key)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(account, path).header("Content-Type", type);
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return client.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    /** The body of an answer that is as it should be. */
    static String body(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String account, String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Basic " + credentials(account));
    }

    static String credentials(String account) {
        return Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        client.close();
    }
}
