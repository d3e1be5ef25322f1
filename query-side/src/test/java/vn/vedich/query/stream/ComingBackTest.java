package vn.vedich.query.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.query.change.Change;
import vn.vedich.query.change.Scope;
import vn.vedich.query.story.SampleStory;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComingBackTest {

    private static final List<Scope> SCOPES = Stream.<Scope>concat(
                    RandomDirectives.UNITS.stream().<Scope>map(Scope.OfUnit::new),
                    Stream.of(new Scope.Within(SampleStory.DISTRICT), new Scope.Everything()))
            .toList();

    @TempDir
    private Path folder;

    /** Two instances of which one remembers little; whoever listens changes between them, and is cut off at any time. */
    @Property(tries = 15)
    void whoever_is_cut_off_at_any_time_and_goes_on_at_any_instance_hears_everything_once_and_in_order(
            @ForAll long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        try (Instances instances =
                new Instances(Files.createTempDirectory("streams"), 2, random.nextBoolean() ? 3 : 500)) {
            RandomDirectives directives = new RandomDirectives(instances, seed);
            List<Client> clients = Stream.concat(SCOPES.stream(), SCOPES.stream())
                    .map(Client::new)
                    .toList();
            for (int step = 0; step < 60; step++) {
                Client client = clients.get(random.nextInt(clients.size()));
                switch (random.nextInt(5)) {
                    case 0 -> client.connect(instances.get(random.nextInt(2)));
                    case 1 -> client.disconnect();
                    case 2 -> client.receive(1 + random.nextInt(3));
                    default -> happen(directives, random.nextInt(8) == 0 ? 70 : 1 + random.nextInt(3));
                }
            }
            Map<Object, String> linesOfAll = new HashMap<>();
            instances.awaitFollowed();
            for (Client client : clients) {
                client.connect(instances.get(random.nextInt(2)));
                client.receiveAll();
                client.holdTo(instances, linesOfAll);
                client.close();
            }
            assertThat(linesOfAll).isNotEmpty();
            assertThat(instances.get(0).hub().listening()).isZero();
            assertThat(instances.get(1).hub().listening()).isZero();
        }
    }

    private static void happen(RandomDirectives directives, int times) {
        for (int i = 0; i < times; i++) {
            directives.happens();
        }
    }

    @Test
    void who_does_not_take_what_is_handed_over_costs_no_more_than_a_few_places_and_loses_nothing() throws Exception {
        try (Instances instances = new Instances(folder, 1, 500)) {
            Instances.Instance instance = instances.get(0);
            Scope all = new Scope.Everything();
            try (Listening slow = Listening.to(instance.hub(), all).goOnBehind(instances.head());
                    Listening quick = Listening.to(instance.hub(), all).goOnBehind(instances.head())) {
                RandomDirectives directives = new RandomDirectives(instances, 7);
                List<Long> told = new ArrayList<>();
                long before = instances.head();
                for (int burst = 0; burst < 4; burst++) {
                    happen(directives, Listening.MOST_WAITING);
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
    void who_waits_is_woken_when_it_ends_and_nobody_joins_after_that() throws Exception {
        try (Instances instances = new Instances(folder, 1, 500)) {
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
