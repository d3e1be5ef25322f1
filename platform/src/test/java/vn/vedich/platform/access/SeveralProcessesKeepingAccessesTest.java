package vn.vedich.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.EventLog;
import vn.vedich.log.mongo.MongoEventLog;
import vn.vedich.log.notary.Notary;

/** Two processes with one MongoDB, each with a folder of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeveralProcessesKeepingAccessesTest {

    private static final EnteredBy AUDITOR = new EnteredBy(Text.of("an"), Set.of(Role.AUDITOR), null);
    private static final AccessEvent LOOK =
            new AccessEvent.Looked(new Question("GET", Text.of("/api/units"), null, null));
    private static final int EACH = 40;

    private final MongoServer server = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0));

    @TempDir
    private Path folder;

    private MongoClient client;
    private AccessLog one;
    private AccessLog other;

    @BeforeEach
    void open() {
        server.bind("127.0.0.1", 0);
        client = MongoClients.create(server.getConnectionString());
        one = process("one");
        other = process("other");
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
        client.close();
        server.shutdownNow();
    }

    @Test
    void what_one_keeps_the_other_finds() {
        EntryId kept = one.keep(AUDITOR, LOOK);
        one.answered(AUDITOR, kept, 200);

        assertThat(other.between(0, other.head()))
                .extracting(AccessEntry::event)
                .containsExactly(LOOK, new AccessEvent.Answered(kept, 200));
        assertThat(other.outcome(kept)).contains(200);
    }

    @Test
    void what_both_keep_at_once_stands_in_one_order_without_a_gap() {
        List<CompletableFuture<Void>> writing = Stream.of(one, other)
                .map(process -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, EACH).forEach(_ -> process.keep(AUDITOR, LOOK))))
                .toList();
        writing.forEach(CompletableFuture::join);

        List<AccessEntry> kept = one.between(0, one.head());

        assertThat(kept)
                .extracting(AccessEntry::position)
                .containsExactlyElementsOf(LongStream.range(0, 2 * EACH).boxed().toList());
        assertThat(kept).extracting(AccessEntry::id).doesNotHaveDuplicates();
        assertThat(other.between(0, other.head())).isEqualTo(kept);
    }

    private AccessLog process(String name) {
        SecureRandom random = new SecureRandom();
        Clock clock = Clock.systemUTC();
        EventLog log = MongoEventLog.open(client.getDatabase("accesses"), clock, random);
        Notary notary = Notary.following(log, folder.resolve(name + ".sqlite"), clock);
        return new AccessLog(log, notary, clock, random, new Allowance(System::nanoTime, _ -> {}));
    }
}
