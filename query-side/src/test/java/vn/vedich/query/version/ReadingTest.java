package vn.vedich.query.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.query.story.AnswersDatabase;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingTest {

    private static final Version OLD = Version.first("units");

    private final AtomicLong nanoTime = new AtomicLong();
    private VersionStore versions;
    private Version next;

    @BeforeEach
    void a_version_that_could_be_switched_to() {
        MongoDatabase database = AnswersDatabase.empty();
        versions = new VersionStore(database, nanoTime::get);
        next = versions.begin("units");
        versions.cover(OLD, 5);
        versions.cover(next, 5);
    }

    @Test
    void what_was_live_at_the_first_look_is_read_to_the_last() {
        List<Version> looked = new ArrayList<>();

        Reading.whole(() -> {
            looked.add(look());
            if (looked.size() == 1) {
                switchOver();
            }
            looked.add(look());
            return looked;
        });

        assertThat(looked).as("nobody sees half of each: it is read again").containsExactly(OLD, OLD, next, next);
    }

    @Test
    void an_answer_that_failed_because_documents_began_to_go_is_read_again() {
        Version answered = Reading.whole(() -> {
            Version live = look();
            if (live.equals(OLD)) {
                switchOver();
                throw new IllegalStateException("the documents are gone");
            }
            return live;
        });

        assertThat(answered).isEqualTo(next);
    }

    @Test
    void an_answer_that_fails_by_itself_fails() {
        assertThatThrownBy(() -> Reading.whole(() -> {
                    look();
                    throw new IllegalStateException("no such unit");
                }))
                .hasMessage("no such unit");
    }

    @Test
    void an_answer_inside_of_another_reads_what_that_one_reads() {
        List<Version> inner = new ArrayList<>();

        Reading.whole(() -> {
            Version outer = look();
            if (outer.equals(OLD)) {
                switchOver();
            }
            inner.add(Reading.whole(this::look));
            return outer;
        });

        assertThat(inner).containsExactly(OLD, next);
    }

    @Test
    void outside_of_an_answer_what_is_live_now_is_read() {
        assertThat(look()).isEqualTo(OLD);
        switchOver();
        assertThat(look()).isEqualTo(next);
    }

    private Version look() {
        return versions.live("units").version();
    }

    private void switchOver() {
        assertThat(versions.switchOver(OLD, next)).isTrue();
        nanoTime.addAndGet(VersionStore.FRESH.toNanos());
    }
}
