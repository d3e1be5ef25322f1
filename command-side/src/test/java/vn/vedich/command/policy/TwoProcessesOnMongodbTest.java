package vn.vedich.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two command sides, each with its own log, desk and policies, on one MongoDB. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoProcessesOnMongodbTest {

    private static final int MANY = 8;

    @TempDir
    private Path folder;

    @Test
    void both_look_at_once_and_each_thing_is_said_once() throws Exception {
        MovableClock clock = new MovableClock("2026-07-01");
        MongoServer server = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0));
        server.bind("127.0.0.1", 0);
        String[] storage = {"--vedich.storage=mongodb", "--spring.mongodb.uri=" + server.getConnectionString()};
        try (Office one = Office.open(folder.resolve("one"), clock, "one", storage)
                        .withUnits();
                Office other = Office.open(folder.resolve("other"), clock, "other", storage)) {
            one.session("july");
            List<String> directives =
                    IntStream.range(0, MANY).mapToObj(n -> "directive-" + n).toList();
            directives.forEach(directive -> one.issue(directive, "2026-07-31", "{}"));
            one.lead("NameConclusionDuty", """
                {"sessionId":"july","conclusion":"houses","directive":"duty","text":"Lập danh sách","concerned":[],
                 "lead":"labour","cooperating":[]}\
                """);
            clock.moveTo("2026-08-20");

            together(one.policies(), other.policies());

            assertThat(directives)
                    .allSatisfy(directive -> assertThat(other.said(directive))
                            .containsExactlyInAnyOrder(
                                    "DirectiveOverdue infrastructure 2026-07-31",
                                    "DirectiveOverdue labour 2026-07-31",
                                    "DirectiveEscalated infrastructure 2026-08-07"));
            assertThat(other.events("duty")).hasSize(1);
        } finally {
            server.shutdownNow();
        }
    }

    private static void together(Policies... processes) throws Exception {
        CyclicBarrier start = new CyclicBarrier(processes.length);
        try (ExecutorService threads = Executors.newFixedThreadPool(processes.length)) {
            List<? extends Future<?>> rounds = Stream.of(processes)
                    .map(policies -> threads.submit(() -> {
                        start.await();
                        policies.round();
                        return null;
                    }))
                    .toList();
            for (Future<?> round : rounds) {
                round.get();
            }
        }
    }
}
