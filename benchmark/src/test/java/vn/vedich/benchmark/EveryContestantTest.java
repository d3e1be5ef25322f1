package vn.vedich.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryContestantTest {

    private static final int EVENTS = 100;

    private final Report unread =
            new Report(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    void on_sqlite_reads_every_event_that_it_appended() {
        try (SqliteContestants all = SqliteContestants.in(folder)) {
            assertThat(List.of(all.own(), all.adapter(), all.jdbc(), all.jdbcOfEight(), all.raw()))
                    .allSatisfy(EveryContestantTest::appends_and_reads);
        }
    }

    @Test
    void on_mongodb_reads_every_event_that_it_appended() {
        try (Mongo mongo = Mongo.of(settings(), unread);
                MongoContestants all = MongoContestants.in(mongo)) {
            assertThat(List.of(all.own(), all.adapter(), all.axonMongo(), all.raw()))
                    .allSatisfy(EveryContestantTest::appends_and_reads);
        }
    }

    @Test
    void gets_payloads_of_the_size_that_is_claimed() {
        assertThat(Sample.of("assessment/1", 0).json().getBytes(StandardCharsets.UTF_8))
                .hasSize(Sample.PAYLOAD_BYTES);
    }

    @Test
    void is_as_durable_as_is_claimed() {
        try (SqliteContestants all = SqliteContestants.in(folder)) {
            assertThat(all.raw().durability()).isEqualTo("journal_mode=wal, synchronous=2 (2 is FULL)");
        }
    }

    private static void appends_and_reads(Contestant contestant) {
        for (int sequence = 0; sequence < EVENTS; sequence++) {
            contestant.append(Sample.of("assessment/1", sequence));
        }
        assertThat(contestant.readAll()).isEqualTo(EVENTS);
    }

    private Settings settings() {
        return new Settings(
                List.of(), 1, Duration.ZERO, EVENTS, folder, System.getProperty(Settings.MONGODB, ""), false);
    }
}
