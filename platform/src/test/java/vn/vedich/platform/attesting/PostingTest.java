package vn.vedich.platform.attesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.log.attesting.Post.Answer;
import vn.vedich.platform.storage.CannotStart;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostingTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final byte[] SENT = "sent".getBytes(StandardCharsets.UTF_8);

    private final HttpClient client = HttpPost.client();

    @AfterEach
    void close() {
        client.shutdownNow();
    }

    private Answer post(URI address, Duration limit) throws IOException, InterruptedException {
        return new HttpPost(client, address, "text/plain", limit).send(SENT);
    }

    @Test
    void what_is_sent_arrives_and_what_comes_back_is_taken_whatever_its_status() throws Exception {
        try (Server server = new Server(exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String type = exchange.getRequestHeaders().getFirst("Content-Type");
            Server.answer(exchange, body.length == 4 && type.equals("text/plain") ? 409 : 500, "Text/X; a=b", body);
        })) {
            Answer answer = post(server.address(), LONG);

            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.type()).isEqualTo("text/x");
            assertThat(answer.body()).isEqualTo(SENT);
        }
    }

    @Test
    void a_redirect_is_an_answer_and_nobody_else_is_asked() throws Exception {
        try (Server other = new Server(exchange -> Server.answer(exchange, 200, "text/plain", SENT));
                Server server = new Server(exchange -> {
                    exchange.getResponseHeaders()
                            .add("Location", other.address().toString());
                    Server.answer(exchange, 307, "text/plain", new byte[0]);
                })) {
            assertThat(post(server.address(), LONG).status()).isEqualTo(307);
            assertThat(other.asked).hasValue(0);
        }
    }

    @Test
    void an_answer_that_does_not_end_is_not_taken() throws Exception {
        try (Server server = new Server(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                while (true) {
                    body.write(new byte[1 << 16]);
                }
            }
        })) {
            assertThatThrownBy(() -> post(server.address(), LONG)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void an_answer_that_comes_drop_by_drop_is_given_up() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (Server server = new Server(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(SENT);
            exchange.getResponseBody().flush();
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        })) {
            assertThatThrownBy(() -> post(server.address(), Duration.ofMillis(500)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void nobody_listening_is_said() throws IOException {
        URI address;
        try (ServerSocket socket = new ServerSocket(0)) {
            address = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
        }
        assertThatThrownBy(() -> post(address, LONG)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "witness.example",
                "/witness",
                "file:///etc/passwd",
                "ftp://witness.example/",
                "http:///witness",
                "http://user:password@witness.example/",
                "http://witness example/"
            })
    void what_is_no_address_of_http_is_refused_and_not_repeated(String url) {
        assertThatThrownBy(() -> HttpPost.address("vedich.proof.witnesses.url", url))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("vedich.proof.witnesses.url")
                .hasMessageNotContaining("password@");
    }
}
