package vn.vedich.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.event;
import static vn.vedich.log.SampleEvents.single;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.CommandAlreadyAppended;
import vn.vedich.log.Commit;
import vn.vedich.log.DuplicateEventId;
import vn.vedich.log.EventLog;
import vn.vedich.log.EventLogFixture;

/** Ids go from memory into the file, one slice at a time. Wherever they are, they are found. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LookingUpIdsTest extends EventLogFixture {

    private static final int COMMITS = 300;
    private static final int IN_MEMORY = 20;

    @TempDir
    Path folder;

    @Override
    protected EventLog open() {
        return IdsInTheFile.open(SqliteHome.file(folder), clock, random, IdHash.sha256(), IN_MEMORY);
    }

    @Test
    void a_command_is_found_by_others_at_any_moment_after_it_was_appended() throws Exception {
        AtomicInteger appended = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<Object>> readers = Stream.<Callable<Object>>of(() -> follow(appended), () -> follow(appended))
                    .map(threads::submit)
                    .toList();
            threads.submit(() -> append(appended)).get();
            for (Future<Object> reader : readers) {
                reader.get();
            }
        }
        assertThat(SqliteHome.row(SqliteHome.file(folder), "SELECT count(*) > 400 FROM ids"))
                .containsExactly("1");
    }

    private int append(AtomicInteger appended) {
        for (int i = 0; i < COMMITS; i++) {
            log.append(single("unit/x", i));
            appended.incrementAndGet();
        }
        return COMMITS;
    }

    private int follow(AtomicInteger appended) {
        int known = 0;
        while (known < COMMITS) {
            known = appended.get();
            for (int i = Math.max(0, known - IN_MEMORY); i < known; i++) {
                assertThat(log.commit(single("unit/x", i).commandId()))
                        .as("command " + i)
                        .isPresent();
            }
        }
        return known;
    }

    @Test
    void an_id_is_known_wherever_it_is_and_after_opening_again() {
        append(new AtomicInteger());
        for (int time = 0; time < 2; time++) {
            for (int i = 0; i < COMMITS; i++) {
                int position = i;
                assertThat(thrownBy(CommandAlreadyAppended.class, () -> log.append(single("unit/x", position))))
                        .hasMessageContaining("from position " + position + " on");
                assertThat(thrownBy(DuplicateEventId.class, () -> log.append(again(position))))
                        .hasMessageContaining("at position " + position);
            }
            reopen();
        }
    }

    private static Commit again(int position) {
        return commit("other", event("unit/x-" + position, "unit/y", 0));
    }

    @Test
    void an_event_may_have_the_id_of_any_command_and_a_command_that_of_any_event() {
        log.append(commit("a", event("b", "unit/x", 0), event("a", "unit/x", 1)));
        log.append(commit("b", event("c", "unit/x", 2), event("other", "unit/x", 3)));
        log.append(commit("other", event("d", "unit/x", 4)));
        assertThatThrownBy(() -> log.append(commit("new", event("a", "unit/x", 5))))
                .isInstanceOf(DuplicateEventId.class);
        assertThatThrownBy(() -> log.append(commit("b", event("new", "unit/x", 5))))
                .isInstanceOf(CommandAlreadyAppended.class);
    }
}
