package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two processes of one installation, on one MongoDB, send to one webhook, and one of them is killed while it does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoProcessesDeliverIT {

    private static final int DIRECTIVES = 12;

    /** No process calls one host more often at once, so whatever is more is of two processes. */
    private static final int MOST_OF_A_PROCESS = 4;

    private static final String LEADER = "leader:demo";
    private static final String DEPARTMENT = "dept.agriculture:demo";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern SERIES = Pattern.compile("(?m)^vedich_[a-z_]+");

    private final MongoServer embedded = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0));
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final List<SeparateProcess> processes = new ArrayList<>();
    private final Receiver receiver = new Receiver();
    private String uri;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        embedded.bind("127.0.0.1", 0);
        uri = Optional.ofNullable(System.getenv("VEDICH_TEST_MONGODB")).orElseGet(embedded::getConnectionString);
        processes.add(launch("true"));
        processes.add(launch("false"));
        processes.forEach(process -> process.onceItAnswers("/actuator/health/readiness", "\"UP\""));
    }

    @AfterEach
    void stop() {
        receiver.close();
        processes.forEach(SeparateProcess::close);
        embedded.shutdownNow();
    }

    @Test
    void whichever_is_killed_the_receiver_has_every_change_in_order_and_the_log_one_outcome_of_each() throws Exception {
        SeparateProcess mortal = processes.get(0);
        SeparateProcess survivor = processes.get(1);
        units(survivor);
        webhook(survivor, "RegisterWebhook", """
            {"webhookId":"agriculture.1","unitId":"agriculture","url":"%s","withUnitsBelow":false}\
            """.formatted(receiver.url()));
        webhook(survivor, "PauseWebhook", "{\"webhookId\":\"agriculture.1\"}");
        for (int n = 0; n < DIRECTIVES; n++) {
            accepted(processes.get(n % 2).commandAs(LEADER, "IssueDirective", "issue-" + n, """
                {"directiveId":"directive-%d","issuer":"dam-ha","text":"Rà soát","concerned":[],"lead":"agriculture"}\
                """.formatted(n)));
        }
        webhook(survivor, "ResumeWebhook", "{\"webhookId\":\"agriculture.1\"}");
        await().atMost(PATIENCE).until(() -> receiver.underWay() > MOST_OF_A_PROCESS);
        mortal.kill();
        receiver.goOn();
        for (int n = 0; n < 2 * DIRECTIVES; n++) {
            accepted(survivor.commandAs(
                    DEPARTMENT, "ReportDirectiveProgress", "progress-" + n, """
                        {"directiveId":"directive-%d","text":"Lần %d"}\
                        """.formatted(n % DIRECTIVES, n)));
        }

        Map<String, List<Long>> changes = changes(survivor);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(outcomes(survivor))
                        .containsExactlyInAnyOrderElementsOf(
                                changes.values().stream().flatMap(List::stream).toList()));
        assertThat(changes)
                .hasSize(DIRECTIVES)
                .allSatisfy((_, positions) -> assertThat(positions).hasSize(3));
        assertThat(receiver.received()).isEqualTo(changes);
        everySeriesIsInTheReference(survivor);
    }

    private static void units(SeparateProcess process) throws Exception {
        accepted(process.command("RegisterUnit", "unit-1", """
            {"unitId":"dam-ha","kind":"district","names":{"vi":"Đầm Hà"},"from":"2010-01-01"}\
            """));
        accepted(process.command("RegisterUnit", "unit-2", """
            {"unitId":"agriculture","kind":"department","names":{"vi":"Nông nghiệp"},"parent":"dam-ha","from":"2010-01-01"}\
            """));
    }

    private static void webhook(SeparateProcess process, String command, String body) throws Exception {
        accepted(process.commandAs(DEPARTMENT, command, "key-" + command, body));
    }

    /** The positions of what happened to each directive, as the log has them. */
    private static Map<String, List<Long>> changes(SeparateProcess process) throws Exception {
        return events(process)
                .filter(event -> event.path("type").asString().startsWith("directive."))
                .collect(Collectors.groupingBy(
                        event -> event.path("payload").path("directiveId").asString(),
                        TreeMap::new,
                        Collectors.mapping(event -> event.path("position").asLong(), Collectors.toList())));
    }

    /** The positions of the changes that the log says were delivered, as often as it says so. */
    private static List<Long> outcomes(SeparateProcess process) throws Exception {
        return events(process)
                .filter(event -> event.path("type").asString().startsWith("notice."))
                .peek(event -> assertThat(event.path("type").asString()).isEqualTo("notice.DirectiveDelivered"))
                .map(event -> event.path("payload")
                        .path("notice")
                        .path("positions")
                        .path(0)
                        .asLong())
                .toList();
    }

    private static Stream<JsonNode> events(SeparateProcess process) throws Exception {
        HttpResponse<String> all = process.get("/api/events?from=0&limit=1000000");
        assertThat(all.statusCode()).as(all.body()).isEqualTo(200);
        return Stream.of(all.body().split("\n")).map(Installation.JSON::readTree);
    }

    private static void everySeriesIsInTheReference(SeparateProcess process) throws Exception {
        String reference = Files.readString(Path.of("../docs/reference/metrics.md"));
        Set<String> series = SERIES.matcher(process.get("/actuator/prometheus").body())
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());

        assertThat(series)
                .hasSizeGreaterThan(10)
                .allSatisfy(one -> assertThat(reference).contains("`" + one + "`"));
    }

    private static void accepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private SeparateProcess launch(String signs) throws IOException {
        return SeparateProcess.launch(
                List.of("-cp", System.getProperty("java.class.path"), "vn.vedich.standalone.VeDich"),
                Files.createDirectory(folder.resolve("process-" + processes.size())),
                Map.of(),
                "--vedich.demo.record=",
                "--vedich.webhooks.allow=127.0.0.1",
                "--vedich.proof.sign=" + signs,
                "--vedich.storage=mongodb",
                "--spring.mongodb.uri=" + uri,
                "--vedich.log.database=log-" + run,
                "--vedich.access.database=accesses-" + run,
                "--vedich.query.database=answers-" + run,
                "--vedich.contents.database=contents-" + run);
    }

    /** Hears everything, and says nothing until it is told to go on. */
    private static final class Receiver implements AutoCloseable {

        private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        private final CountDownLatch goingOn = new CountDownLatch(1);
        private final AtomicInteger underWay = new AtomicInteger();
        private final Map<String, Set<Long>> received = new TreeMap<>();
        private final HttpServer server;

        Receiver() {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            server.setExecutor(threads);
            server.createContext("/", this::take);
            server.start();
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        }

        int underWay() {
            return underWay.get();
        }

        void goOn() {
            goingOn.countDown();
        }

        /** By directive, each change once, in the order in which they came first. */
        synchronized Map<String, List<Long>> received() {
            return received.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
        }

        private void take(HttpExchange exchange) throws IOException {
            try (exchange) {
                JsonNode event = Installation.JSON.readTree(
                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                hear(event);
                underWay.incrementAndGet();
                goingOn.await();
                exchange.sendResponseHeaders(204, -1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private synchronized void hear(JsonNode event) {
            received.computeIfAbsent(event.path("subject").asString(), _ -> new LinkedHashSet<>())
                    .add(Long.parseLong(event.path("id").asString()));
        }

        @Override
        public void close() {
            goOn();
            server.stop(0);
            threads.shutdownNow();
        }
    }
}
