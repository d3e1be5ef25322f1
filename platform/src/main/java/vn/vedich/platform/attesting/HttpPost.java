package vn.vedich.platform.attesting;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.vedich.log.attesting.Post;
import vn.vedich.platform.storage.CannotStart;

/**
 * Posts to one address. Follows no redirect, takes no answer of more than 64 KiB, and waits for the whole of it no longer
 * than a limit.
 */
final class HttpPost implements Post {

    private static final int MOST_BYTES = 1 << 16;
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final HttpClient client;
    private final URI address;
    private final String type;
    private final Duration limit;

    /**
     * @param client as {@link #client} makes it
     * @param type content type of what is sent
     * @param limit from asking to the end of the answer
     */
    HttpPost(HttpClient client, URI address, String type, Duration limit) {
        this.client = client;
        this.address = address;
        this.type = type;
        this.limit = limit;
    }

    static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(TO_CONNECT)
                .build();
    }

    /** @throws CannotStart when it is no address of HTTP */
    static URI address(String setting, String url) {
        try {
            URI address = URI.create(url);
            if (address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw noAddress(setting);
        }
        throw noAddress(setting);
    }

    private static CannotStart noAddress(String setting) {
        return new CannotStart(setting + " must be an address such as https://witness.example/, without a password.");
    }

    @Override
    public Answer send(byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .timeout(limit)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        CompletableFuture<HttpResponse<byte[]>> asked =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            HttpResponse<byte[]> answer = asked.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            return new Answer(answer.statusCode(), type(answer), answer.body());
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        } catch (TimeoutException e) {
            throw new IOException("no answer within " + limit.toMillis() + " ms", e);
        } finally {
            // The client's own limit ends with the headers; a body could be sent drop by drop for ever.
            asked.cancel(true);
        }
    }

    private static String type(HttpResponse<?> answer) {
        String told = answer.headers().firstValue("Content-Type").orElse("");
        return told.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
