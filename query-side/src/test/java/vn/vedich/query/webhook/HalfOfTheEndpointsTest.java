package vn.vedich.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.vedich.query.webhook.Installation.AGRICULTURE;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.platform.outbound.AllowedHosts;
import vn.vedich.platform.secret.InstallationSecret;

/** Half of the endpoints fail, hang or answer garbage; the others get everything all the same. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HalfOfTheEndpointsTest {

    private static final int EACH = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private final CountDownLatch over = new CountDownLatch(1);
    private final List<Endpoint> endpoints = new ArrayList<>();

    @Test
    void whoever_answers_gets_everything_in_order_while_others_fail_hang_and_answer_garbage() throws Exception {
        try (Installation installation = new Installation(folder);
                HttpCourier courier = new HttpCourier(loopback(), PATIENCE);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<StandardReceiver> good = new ArrayList<>();
            for (int n = 0; n < EACH; n++) {
                good.add(receiver(installation, "good-" + n));
                at(installation, "failing-" + n, Endpoint.status(500));
                at(installation, "hanging-" + n, _ -> hang());
                at(installation, "garbage-" + n, HalfOfTheEndpointsTest::garbage);
            }
            DeliveryLoop loop =
                    new DeliveryLoop(installation.deliverer(courier, threads), installation.log(), installation.clock);
            loop.start();

            Map<String, List<Long>> changes = new TreeMap<>();
            for (int n = 0; n < 3; n++) {
                for (int directive = 0; directive < 6; directive++) {
                    String name = "directive-" + directive;
                    changes.computeIfAbsent(name, _ -> new ArrayList<>())
                            .add(
                                    n == 0
                                            ? installation.issue(name, AGRICULTURE)
                                            : installation.progress(name, AGRICULTURE));
                }
            }

            await().atMost(PATIENCE)
                    .until(() -> good.stream().allMatch(one -> one.positions().size() == 18));
            assertThat(good).allSatisfy(receiver -> {
                changes.values().forEach(of -> assertThat(receiver.positions()).containsSubsequence(of));
                assertThat(receiver.rejected()).isEmpty();
            });
            over.countDown();
            loop.stop();
        } finally {
            over.countDown();
            endpoints.forEach(Endpoint::close);
        }
    }

    private StandardReceiver receiver(Installation installation, String name) {
        InstallationSecret secret = new InstallationSecret(new byte[InstallationSecret.BYTES]);
        StandardReceiver receiver = new StandardReceiver(
                SigningSecrets.written(secret.derive("webhook", id(name), "0")), installation.clock, () -> 200);
        at(installation, name, receiver);
        return receiver;
    }

    private void at(Installation installation, String name, Endpoint.Answering answering) {
        Endpoint endpoint = new Endpoint(answering);
        endpoints.add(endpoint);
        installation.register(id(name), AGRICULTURE, "http://" + name + ".example:" + endpoint.port() + "/");
    }

    private static String id(String name) {
        return "agriculture." + name;
    }

    private void hang() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void garbage(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(599, 0);
        exchange.getResponseBody().write("\u0000\u0001{{{".getBytes(StandardCharsets.UTF_8));
    }

    /** Every name means this machine, and the operator allows them all. */
    private static PublicHosts loopback() {
        List<String> names = IntStream.range(0, EACH)
                .boxed()
                .flatMap(n -> List.of("good-", "failing-", "hanging-", "garbage-").stream()
                        .map(kind -> kind + n + ".example"))
                .toList();
        return new PublicHosts(
                new DnsResolver() {
                    @Override
                    public InetAddress[] resolve(String host) throws UnknownHostException {
                        return new InetAddress[] {InetAddress.getLoopbackAddress()};
                    }

                    @Override
                    public String resolveCanonicalHostname(String host) {
                        return host;
                    }
                },
                AllowedHosts.of(names));
    }
}
