package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.EventLog;
import vn.vedich.log.mongo.MongoEventLog;

/** What a newcomer starts, on a MongoDB instead of embedded storage. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OneProcessOnMongodbIT {

    private final MongoServer embedded = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0));
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private String uri;

    @TempDir
    private Path data;

    @BeforeEach
    void bind() {
        embedded.bind("127.0.0.1", 0);
        uri = Optional.ofNullable(System.getenv("VEDICH_TEST_MONGODB")).orElseGet(embedded::getConnectionString);
    }

    @AfterEach
    void shutdown() {
        embedded.shutdownNow();
    }

    @Test
    void everything_is_kept_there_and_found_again() {
        Map<String, String> answers;
        StoredDocuments documents;
        try (Installation first = start()) {
            assertThat(first.bean(EventLog.class)).isInstanceOf(MongoEventLog.class);
            assertThat(first.ask("leader", "/api/communes/quang-lam/scorecard")
                            .path("criteria")
                            .toString())
                    .isEqualTo("{\"met\":12,\"total\":20}");
            answers = RestartIT.answers(first);
            first.get("auditor", "/api/communes/quang-lam/scorecard?asOf=2019-07-09");
            first.command("auditor", "RenameUnit", "{}");
            documents = StoredDocuments.of(first);
        }
        try (Installation second = start("--vedich.demo.record=")) {
            assertThat(RestartIT.answers(second)).isEqualTo(answers);
            assertThat(StoredDocuments.of(second)).isEqualTo(documents);
            assertThat(second.get("auditor", "/api/accesses?unit=quang-lam").body())
                    .contains("asOf=2019-07-09");
            assertThat(second.ask("auditor", "/api/refusals?caller=auditor")
                            .path("items")
                            .valueStream())
                    .hasSize(1);
        }
        assertThat(data.resolve("log.sqlite")).doesNotExist();
        assertThat(data.resolve("accesses.sqlite")).doesNotExist();
        assertThat(Files.exists(data.resolve("contents"))).isFalse();
    }

    private Installation start(String... more) {
        return Installation.with(
                data,
                Stream.concat(
                                Stream.of(more),
                                Stream.of(
                                        "--vedich.storage=mongodb",
                                        "--spring.mongodb.uri=" + uri,
                                        "--vedich.log.database=log-" + run,
                                        "--vedich.access.database=accesses-" + run,
                                        "--vedich.query.database=answers-" + run,
                                        "--vedich.contents.database=contents-" + run))
                        .toArray(String[]::new));
    }
}
