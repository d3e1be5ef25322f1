package vn.vedich.log.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.event;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.log.EventLog;
import vn.vedich.log.StoredEvent;

/** The true driver, whose questions and answers get lost with their connections. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LostConnectionsTest {

    private static final int WRITERS = 4;
    private static final int COMMITS = 40;
    private static final int EVERY = 70;

    @Test
    void each_append_succeeds_once_however_often_the_connection_is_lost() throws Exception {
        try (MongoHome home = new MongoHome();
                CuttingProxy proxy = proxy();
                MongoClient client = MongoClients.create(
                        "mongodb://127.0.0.1:" + proxy.port() + "/?directConnection=true&heartbeatFrequencyMS=500");
                EventLog log = MongoEventLog.open(client.getDatabase(home.name()), Clock.systemUTC(), new Random(1));
                ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<List<Long>>> writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit(() -> write(log, "unit/w" + writer)))
                    .toList();
            List<Long> acknowledged = new ArrayList<>();
            for (Future<List<Long>> writer : writers) {
                acknowledged.addAll(writer.get());
            }
            assertThat(proxy.cut()).isPositive();
            assertThat(acknowledged)
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.range(0, WRITERS * COMMITS).boxed().toList());
            assertThat(log.head()).isEqualTo(WRITERS * COMMITS - 1);
        }
    }

    private static CuttingProxy proxy() throws Exception {
        String[] server =
                new ConnectionString(MongoHome.uri()).getHosts().getFirst().split(":");
        return new CuttingProxy(server[0], server.length > 1 ? Integer.parseInt(server[1]) : 27017, EVERY);
    }

    private static List<Long> write(EventLog log, String stream) {
        List<Long> positions = new ArrayList<>();
        for (int i = 0; i < COMMITS; i++) {
            String id = stream + "-" + i;
            long position = log.append(commit("c" + id, event(id, stream, i))).firstPosition();
            StoredEvent stored = log.read(position, 1).getFirst();
            assertThat(stored.eventId()).isEqualTo(id);
            positions.add(position);
        }
        return positions;
    }
}
