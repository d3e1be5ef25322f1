package vn.vedich.log.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.event;
import static vn.vedich.log.SampleEvents.single;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.log.EventLog;
import vn.vedich.log.LogCannotOpen;
import vn.vedich.log.LogUnavailable;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpeningAMongoEventLogTest {

    private final MongoHome home = new MongoHome();
    private final MongoDatabase database = home.database();

    private static EventLog open(MongoDatabase database) {
        return MongoEventLog.open(database, Clock.systemUTC(), new Random(1));
    }

    @AfterEach
    void drop() {
        home.close();
    }

    @Test
    void a_new_log_says_what_it_is_and_has_the_unique_indexes_that_decide_between_writers() {
        open(database).close();
        assertThat(database.getCollection("about").find().first())
                .isEqualTo(new Document("_id", "ve-dich event log").append("form", 1));
        assertThat(database.getCollection("commits").listIndexes())
                .filteredOn(index -> Boolean.TRUE.equals(index.getBoolean("unique")))
                .extracting(index ->
                        index.get("key", Document.class).keySet().iterator().next())
                .contains("command", "events.id", "events.place");
    }

    @Test
    void many_may_open_a_new_one_at_once() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<EventLog>> opening = IntStream.range(0, 6)
                    .mapToObj(_ -> threads.submit(() -> open(database)))
                    .toList();
            for (int i = 0; i < opening.size(); i++) {
                try (EventLog log = opening.get(i).get()) {
                    assertThat(log.append(single("unit/x", i)).firstPosition()).isEqualTo(i);
                }
            }
        }
    }

    @Test
    void a_log_of_another_form_is_refused_and_left_as_it_is() {
        database.getCollection("about").insertOne(new Document("_id", "ve-dich event log").append("form", 2));
        assertThatThrownBy(() -> open(database))
                .isInstanceOf(LogCannotOpen.class)
                .hasMessageContaining("has form 2, this program knows 1");
        assertThat(database.listCollectionNames()).containsExactly("about");
    }

    @Test
    void commits_of_who_knows_what_are_refused() {
        database.getCollection("commits").insertOne(new Document("sha", "4b825dc"));
        assertThatThrownBy(() -> open(database))
                .isInstanceOf(LogCannotOpen.class)
                .hasMessageContaining("is no event log");
    }

    @Test
    void a_log_whose_last_commits_do_not_join_is_refused() {
        try (EventLog log = open(database)) {
            log.append(single("unit/x", 0));
            log.append(commit("c", event("a", "unit/x", 1), event("b", "unit/x", 2)));
            log.append(single("unit/x", 3));
        }
        database.getCollection("commits").deleteOne(Filters.eq("_id", 1L));
        assertThatThrownBy(() -> open(database))
                .isInstanceOf(LogCannotOpen.class)
                .hasMessageContaining("position 2");
    }

    @Test
    void a_server_that_cannot_be_reached_is_said_so() {
        try (MongoClient nowhere =
                MongoClients.create("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=50&connectTimeoutMS=50")) {
            assertThatThrownBy(() -> open(nowhere.getDatabase("x"))).isInstanceOf(LogCannotOpen.class);
        }
    }

    @Test
    void a_log_whose_client_was_closed_refuses() {
        MongoClient client = MongoClients.create(MongoHome.uri());
        try (EventLog log = open(client.getDatabase(home.name()))) {
            client.close();
            assertThatThrownBy(() -> log.read(0, 1)).isInstanceOf(LogUnavailable.class);
        }
    }
}
