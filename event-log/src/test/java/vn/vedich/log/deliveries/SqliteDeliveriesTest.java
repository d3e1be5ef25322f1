package vn.vedich.log.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vedich.log.sqlite.SqliteStore;
import vn.vedich.log.sqlite.SqliteStore.Durability;
import vn.vedich.log.sqlite.SqliteStore.Form;

class SqliteDeliveriesTest extends DeliveriesContract {

    private static final Form FIRST = new Form(
            1,
            List.of(
                    "CREATE TABLE destinations (name TEXT PRIMARY KEY, cursor INTEGER NOT NULL, delivered_at INTEGER,"
                            + " failing_since INTEGER) STRICT, WITHOUT ROWID",
                    "INSERT INTO destinations VALUES ('a', 9, 5000, 7000)"));

    @Override
    protected Deliveries open() {
        return SqliteDeliveries.open(folder.resolve("deliveries.sqlite"));
    }

    @Test
    void a_file_of_the_first_form_is_brought_to_the_present_one_once() {
        Path path = folder.resolve("old.sqlite");
        SqliteStore.open(path, Durability.SYNCED, FIRST).close();

        for (int n = 0; n < 2; n++) {
            try (Deliveries opened = SqliteDeliveries.open(path)) {
                assertThat(opened.destination("a"))
                        .isEqualTo(new Destination("a", 9, Instant.ofEpochSecond(5), Instant.ofEpochSecond(7)));
            }
        }
    }
}
