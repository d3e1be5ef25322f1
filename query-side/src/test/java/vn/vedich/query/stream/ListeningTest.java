package vn.vedich.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.query.change.Change;
import vn.vedich.query.change.Scope;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ListeningTest {

    @TempDir
    private Path folder;

    @Test
    void who_does_not_take_what_is_handed_over_costs_no_more_than_a_few_places_and_loses_nothing() throws Exception {
        try (Instances instances = Instances.onOneFile(folder, 1, 500)) {
            Instances.Instance instance = instances.get(0);
            Scope all = new Scope.Everything();
            try (Listening slow = Listening.to(instance.hub(), all).goOnBehind(instances.head());
                    Listening quick = Listening.to(instance.hub(), all).goOnBehind(instances.head())) {
                RandomDirectives directives = new RandomDirectives(instances, 7);
                List<Long> told = new ArrayList<>();
                long before = instances.head();
                for (int burst = 0; burst < 4; burst++) {
                    directives.happen(Listening.MOST_WAITING);
                    instances.awaitFollowed();
                    quick.next(Duration.ZERO).forEach(change -> told.add(change.position()));
                }
                assertThat(slow.handedOver()).isEqualTo(Listening.MOST_WAITING);
                assertThat(told).hasSize(4 * Listening.MOST_WAITING);
                assertThat(everything(slow)).isEqualTo(told);
                assertThat(told.getFirst()).isEqualTo(before + 1);
            }
        }
    }

    @Test
    void who_takes_some_of_too_much_is_handed_nothing_more_before_he_has_fetched_what_he_missed() throws Exception {
        try (Instances instances = Instances.onOneFile(folder, 1, 500)) {
            long before = instances.head();
            try (Listening slow =
                    Listening.to(instances.get(0).hub(), new Scope.Everything()).goOnBehind(before)) {
                RandomDirectives directives = new RandomDirectives(instances, 7);
                directives.happen(Listening.MOST_WAITING + 20);
                instances.awaitFollowed();
                List<Long> told = new ArrayList<>();
                slow.next(Duration.ZERO).forEach(change -> told.add(change.position()));
                directives.happen(5);
                instances.awaitFollowed();

                assertThat(slow.handedOver()).isZero();
                told.addAll(everything(slow));
                assertThat(told)
                        .isEqualTo(LongStream.rangeClosed(before + 1, instances.head())
                                .boxed()
                                .toList());
            }
        }
    }

    @Test
    void who_waits_is_woken_when_it_ends_and_nobody_joins_after_that() throws Exception {
        try (Instances instances = Instances.onOneFile(folder, 1, 500)) {
            StreamHub hub = instances.get(0).hub();
            Listening waiting = Listening.to(hub, new Scope.Everything()).goOnBehind(instances.head());
            List<List<Change>> heard = Collections.synchronizedList(new ArrayList<>());
            Thread listener = Thread.startVirtualThread(() -> {
                try {
                    heard.add(waiting.next(Duration.ofHours(1)));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            hub.stop();
            listener.join();

            assertThat(heard).containsExactly(List.of());
            assertThat(waiting.isOver()).isTrue();
            assertThatThrownBy(() -> Listening.to(hub, new Scope.Everything())).hasMessage("unavailable");
        }
    }

    private static List<Long> everything(Listening listening) throws InterruptedException {
        List<Long> all = new ArrayList<>();
        List<Change> next = listening.next(Duration.ZERO);
        while (!next.isEmpty()) {
            next.forEach(change -> all.add(change.position()));
            next = listening.next(Duration.ZERO);
        }
        return all;
    }
}
