package vn.vedich.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.log.deliveries.Delivery.Answer;
import vn.vedich.platform.outbound.AllowedHosts;
import vn.vedich.query.webhook.Courier.Parcel;
import vn.vedich.query.webhook.Courier.Reply;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CallingAnAddressTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final AllowedHosts NONE = AllowedHosts.of(List.of());
    private static final AllowedHosts LOOPBACK = AllowedHosts.of(List.of("127.0.0.1", "intranet.example"));

    @Test
    void what_is_taken_there_arrives_to_the_letter() {
        AtomicReference<String> body = new AtomicReference<>();
        AtomicReference<Map<String, List<String>>> headers = new AtomicReference<>();
        try (Endpoint endpoint = new Endpoint(exchange -> {
            body.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            headers.set(Map.copyOf(exchange.getRequestHeaders()));
            byte[] said = "cảm ơn".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(202, said.length);
            exchange.getResponseBody().write(said);
        })) {
            Answer answer = call(endpoint.url(), LOOPBACK, LONG);

            assertThat(answer).isEqualTo(new Answer(202, "cảm ơn"));
            assertThat(body.get()).isEqualTo("{\"nhiệm\":\"vụ\"}");
            assertThat(headers.get())
                    .containsEntry("Webhook-id", List.of("a"))
                    .containsEntry("Content-type", List.of("application/json"))
                    .doesNotContainKeys("Accept-encoding", "Cookie", "Authorization");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1:%d/",
                "https://localhost:%d/",
                "https://[::1]:%d/",
                "https://[::ffff:127.0.0.1]:%d/",
                "https://0.0.0.0:%d/",
                "https://169.254.169.254/",
                "https://10.0.0.1/"
            })
    void nobody_is_called_inside_unless_the_operator_allows_the_host(String url) {
        AtomicInteger asked = new AtomicInteger();
        try (Endpoint endpoint = counting(asked)) {
            Answer answer = call(url.formatted(endpoint.port()), NONE, LONG);

            assertThat(answer.code()).isZero();
            assertThat(answer.text()).isIn("address-not-allowed", "host-unknown");
            assertThat(asked).hasValue(0);
        }
    }

    @Test
    void a_name_that_means_an_inner_address_is_not_called() {
        AtomicInteger asked = new AtomicInteger();
        try (Endpoint endpoint = counting(asked)) {
            String url = "https://intranet.example:" + endpoint.port() + "/";

            assertThat(call(url, names("127.0.0.1"), NONE, LONG)).isEqualTo(new Answer(0, "address-not-allowed"));
            assertThat(call(url, names("10.1.2.3", "127.0.0.1"), NONE, LONG))
                    .isEqualTo(new Answer(0, "address-not-allowed"));
            assertThat(asked).hasValue(0);
            assertThat(call(url.replace("https", "http"), names("127.0.0.1"), LOOPBACK, LONG)
                            .code())
                    .isEqualTo(204);
            assertThat(asked).hasValue(1);
        }
    }

    @Test
    void nobody_is_called_without_tls_when_the_operator_allows_the_host_no_more() {
        AtomicInteger lookedUp = new AtomicInteger();
        DnsResolver names = new Names(_ -> {
            lookedUp.incrementAndGet();
            return null;
        });

        assertThat(call("http://example.org/", names, NONE, LONG)).isEqualTo(new Answer(0, "tls-required"));
        assertThat(lookedUp).hasValue(0);
        assertThat(call("https://example.org/", names, NONE, LONG)).isEqualTo(new Answer(0, "host-unknown"));
    }

    @Test
    void a_name_is_asked_for_once_so_that_it_cannot_mean_another_address_when_it_is_called() {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger lookedUp = new AtomicInteger();
        DnsResolver once = new Names(_ -> lookedUp.getAndIncrement() == 0 ? address("127.0.0.1") : null);
        try (Endpoint endpoint = counting(asked)) {
            Answer answer = call("http://intranet.example:" + endpoint.port() + "/", once, LOOPBACK, LONG);

            assertThat(answer.code()).isEqualTo(204);
            assertThat(lookedUp).hasValue(1);
            assertThat(asked).hasValue(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void no_redirect_is_followed(int status) {
        AtomicInteger asked = new AtomicInteger();
        try (Endpoint elsewhere = counting(asked);
                Endpoint endpoint = new Endpoint(exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    exchange.getResponseHeaders().add("Location", elsewhere.url());
                    exchange.sendResponseHeaders(status, -1);
                })) {
            assertThat(call(endpoint.url(), LOOPBACK, LONG)).isEqualTo(new Answer(status, ""));
            assertThat(asked).hasValue(0);
        }
    }

    @Test
    void of_an_answer_without_end_only_the_beginning_is_taken() {
        try (Endpoint endpoint = new Endpoint(exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(500, 0);
            byte[] part = "x\u0000y ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
            OutputStream out = exchange.getResponseBody();
            while (true) {
                out.write(part);
            }
        })) {
            Answer answer = call(endpoint.url(), LOOPBACK, LONG);

            assertThat(answer.code()).isEqualTo(500);
            assertThat(answer.text()).startsWith("x y x y").hasSizeLessThanOrEqualTo(HttpCourier.EXCERPT);
        }
    }

    @Test
    void an_answer_without_end_is_an_answer_and_nobody_listens_to_the_end_of_it() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Long> said = new CompletableFuture<>();
            Thread.ofVirtual().start(() -> said.complete(talk(server)));

            Answer answer = call("http://127.0.0.1:" + server.getLocalPort() + "/", LOOPBACK, LONG);

            assertThat(answer.code()).isEqualTo(200);
            assertThat(answer.text()).startsWith("xxx").hasSizeLessThanOrEqualTo(HttpCourier.EXCERPT);
            assertThat(said.join()).as("what lies in buffers").isLessThan(64L << 20);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 503})
    void whoever_breaks_off_in_the_middle_of_what_he_says_has_answered(int status) {
        try (Endpoint endpoint = new Endpoint(exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, 1_000);
            exchange.getResponseBody().write("nửa".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        })) {
            assertThat(call(endpoint.url(), LOOPBACK, LONG)).isEqualTo(new Answer(status, ""));
        }
    }

    @Test
    void for_how_long_somebody_asks_to_be_left_alone_is_told_as_he_says_it() {
        try (Endpoint endpoint = new Endpoint(exchange -> {
                    exchange.getResponseHeaders().add("Retry-After", "120");
                    Endpoint.status(429).answer(exchange);
                });
                HttpCourier courier =
                        new HttpCourier(new PublicHosts(SystemDefaultDnsResolver.INSTANCE, LOOPBACK), LONG)) {
            assertThat(courier.take(parcel(endpoint.url()))).isEqualTo(new Reply(new Answer(429, ""), "120"));
        }
    }

    @Test
    void whoever_does_not_answer_is_not_waited_for() {
        CountDownLatch never = new CountDownLatch(1);
        try (Endpoint endpoint = new Endpoint(exchange -> awaiting(never))) {
            assertThat(call(endpoint.url(), LOOPBACK, SHORT)).isEqualTo(new Answer(0, "no-answer-in-time"));
        } finally {
            never.countDown();
        }
    }

    @Test
    void an_answer_that_comes_drop_by_drop_is_not_waited_for() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CountDownLatch over = new CountDownLatch(1);
            Thread.ofVirtual().start(() -> drip(server, over));

            Answer answer = call("http://127.0.0.1:" + server.getLocalPort() + "/", LOOPBACK, SHORT);

            assertThat(answer.code()).isZero();
            over.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000\u0001\u0002", "HTTP/9 ???\r\n\r\n", "GIF89a", "", "220 smtp ready\r\n"})
    void whatever_else_is_said_is_no_answer(String garbage) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> say(server, garbage));

            Answer answer = call("http://127.0.0.1:" + server.getLocalPort() + "/", LOOPBACK, LONG);

            assertThat(answer.code()).isZero();
        }
    }

    @Test
    void nobody_there_and_no_tls_there_are_told_apart() throws IOException {
        int free;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = server.getLocalPort();
        }
        assertThat(call("http://127.0.0.1:" + free + "/", LOOPBACK, LONG)).isEqualTo(new Answer(0, "not-connected"));
        assertThat(call("https://nowhere.invalid/", new Names(_ -> null), NONE, LONG))
                .isEqualTo(new Answer(0, "host-unknown"));
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> say(server, "HTTP/1.1 400 Bad Request\r\n\r\n"));

            assertThat(call("https://127.0.0.1:" + server.getLocalPort() + "/", LOOPBACK, LONG))
                    .isEqualTo(new Answer(0, "tls-failed"));
        }
    }

    private static Answer call(String url, AllowedHosts allowed, Duration limit) {
        return call(url, SystemDefaultDnsResolver.INSTANCE, allowed, limit);
    }

    private static Answer call(String url, DnsResolver names, AllowedHosts allowed, Duration limit) {
        try (HttpCourier courier = new HttpCourier(new PublicHosts(names, allowed), limit)) {
            return courier.take(parcel(url)).answer();
        }
    }

    private static Parcel parcel(String url) {
        return new Parcel(
                URI.create(url), Map.of("Content-Type", "application/json", "webhook-id", "a"), "{\"nhiệm\":\"vụ\"}");
    }

    private static Endpoint counting(AtomicInteger asked) {
        return new Endpoint(exchange -> {
            asked.incrementAndGet();
            Endpoint.status(204).answer(exchange);
        });
    }

    private static DnsResolver names(String... addresses) {
        return new Names(_ -> {
            InetAddress[] all = new InetAddress[addresses.length];
            for (int n = 0; n < addresses.length; n++) {
                all[n] = address(addresses[n])[0];
            }
            return all;
        });
    }

    private static InetAddress[] address(String literal) {
        try {
            return new InetAddress[] {InetAddress.getByName(literal)};
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names as a test has them; none where it says null. */
    private record Names(Function<String, InetAddress[]> known) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] found = known.apply(host);
            if (found == null) {
                throw new UnknownHostException(host);
            }
            return found;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    private static void awaiting(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(ServerSocket server, String garbage) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream().write(garbage.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            // The test is over.
        }
    }

    /** Says more and more until nobody listens; returns how much it could say, in bytes. */
    private static long talk(ServerSocket server) {
        long said = 0;
        try (Socket socket = server.accept()) {
            OutputStream out = socket.getOutputStream();
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            byte[] part = "x".repeat(8_192).getBytes(StandardCharsets.ISO_8859_1);
            while (said < 1L << 40) {
                out.write(part);
                said += part.length;
            }
            return said;
        } catch (IOException e) {
            return said;
        }
    }

    /** One more byte of a header, for as long as anybody listens. */
    private static void drip(ServerSocket server, CountDownLatch over) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.ISO_8859_1));
            while (!over.await(20, TimeUnit.MILLISECONDS)) {
                socket.getOutputStream().write('x');
                socket.getOutputStream().flush();
            }
        } catch (IOException | InterruptedException e) {
            // Nobody listens any more.
        }
    }
}
