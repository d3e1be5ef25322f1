package vn.vedich.query.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.vedich.query.change.Scope;
import vn.vedich.query.story.SampleStory;

class ComingBackPropertiesTest {

    private static final List<Scope> SCOPES = Stream.<Scope>concat(
                    RandomDirectives.UNITS.stream().<Scope>map(Scope.OfUnit::new),
                    Stream.of(new Scope.Within(SampleStory.DISTRICT), new Scope.Everything()))
            .toList();

    /** Two instances of which one remembers little; whoever listens changes between them, and is cut off at any time. */
    @Property(tries = 4)
    void whoever_is_cut_off_at_any_time_and_goes_on_at_any_instance_hears_everything_once_and_in_order(
            @ForAll long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        try (Instances instances = instances(random)) {
            RandomDirectives directives = new RandomDirectives(instances, seed);
            List<Client> clients = Stream.concat(SCOPES.stream(), SCOPES.stream())
                    .map(Client::new)
                    .toList();
            for (int step = 0; step < 40; step++) {
                Client client = clients.get(random.nextInt(clients.size()));
                switch (random.nextInt(5)) {
                    case 0 -> client.connect(instances.get(random.nextInt(2)));
                    case 1 -> client.disconnect();
                    case 2 -> client.receive(1 + random.nextInt(3));
                    default -> directives.happen(random.nextInt(12) == 0 ? 90 : 1 + random.nextInt(3));
                }
            }
            Map<Object, String> linesOfAll = new HashMap<>();
            instances.awaitFollowed();
            for (Client client : clients) {
                client.connectUnlessConnected(instances.get(random.nextInt(2)));
                client.receiveAll();
                client.holdTo(instances, linesOfAll);
                client.close();
            }
            assertThat(linesOfAll).isNotEmpty();
            assertThat(instances.get(0).hub().listening()).isZero();
            assertThat(instances.get(1).hub().listening()).isZero();
        }
    }

    private static Instances instances(Random random) throws IOException {
        int kept = random.nextBoolean() ? 3 : 500;
        return random.nextBoolean()
                ? Instances.onOneFile(Files.createTempDirectory("streams"), 2, kept)
                : Instances.onMongodb(2, kept);
    }
}
