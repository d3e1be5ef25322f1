package vn.vedich.journey;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.log.EventLog;
import vn.vedich.standalone.VeDich;

/** The whole system, started as a newcomer starts it but on a free port and a folder of the test's, and asked over HTTP. */
final class Installation implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String[] QUIET = {"--spring.main.register-shutdown-hook=false", "--logging.level.root=error"};

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    private Installation(ConfigurableApplicationContext context) {
        this.context = context;
        this.address = "http://127.0.0.1:"
                + ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    /** With the record of the real case loaded. */
    static Installation withRecord(Path data) {
        return start(data);
    }

    /** With nothing in it. */
    static Installation empty(Path data) {
        return start(data, "--vedich.demo.record=");
    }

    /** Started with more arguments, such as for another storage. */
    static Installation with(Path data, String... more) {
        return start(data, more);
    }

    /** Where others already know it to be. */
    static Installation at(int port, Path data, String... more) {
        return start(port, data, more);
    }

    /** On a clock of the test's. */
    static Installation on(Clock clock, Path data, String... more) {
        SpringApplicationBuilder application = new SpringApplicationBuilder(VeDich.class)
                .initializers(fresh -> ((GenericApplicationContext) fresh)
                        .registerBean("clockOfTest", Clock.class, () -> clock, bean -> bean.setPrimary(true)));
        return start(application, 0, data, more);
    }

    private static Installation start(Path data, String... more) {
        return start(0, data, more);
    }

    private static Installation start(int port, Path data, String... more) {
        return start(new SpringApplicationBuilder(VeDich.class), port, data, more);
    }

    private static Installation start(SpringApplicationBuilder application, int port, Path data, String... more) {
        String[] arguments = Stream.of(QUIET, more, new String[] {"--server.port=" + port, "--vedich.data=" + data})
                .flatMap(Stream::of)
                .toArray(String[]::new);
        return new Installation(application.run(arguments));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> List<T> beans(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    String address() {
        return address;
    }

    /** The body of a 200. */
    JsonNode ask(String account, String path) {
        HttpResponse<String> answer = get(account, path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    HttpResponse<String> get(String account, String path, String... headers) {
        return send(request(account, path, headers).GET());
    }

    HttpResponse<String> command(String account, String name, String body, String... headers) {
        return post(account, "/api/commands/" + name, "application/json", body, headers);
    }

    HttpResponse<String> post(String account, String path, String type, String body, String... headers) {
        return send(request(account, path, headers)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** An answer that may go on for ever; whoever opened it closes its body. */
    HttpResponse<InputStream> open(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <B> HttpResponse<B> send(HttpRequest.Builder request, HttpResponse.BodyHandler<B> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until a checkpoint covers all that is in the log: it is signed within a second after. */
    void awaitSigned() {
        long size = size();
        await().until(() -> get("", "/audit/checkpoint").body().contains("\n" + size + "\n"));
    }

    /** How many events its log has. */
    long size() {
        return bean(EventLog.class).head() + 1;
    }

    /** The bytes of the answer, whatever its status. */
    byte[] bytes(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    /** An answer that is read as it comes. */
    HttpResponse<InputStream> begin(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    HttpRequest.Builder request(String account, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Language", "en");
        if (!account.isEmpty()) {
            request.header("Authorization", "Basic " + credentials(account));
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static String credentials(String account) {
        return Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        // The client waits for answers that only the system can end.
        context.close();
        client.close();
    }
}
