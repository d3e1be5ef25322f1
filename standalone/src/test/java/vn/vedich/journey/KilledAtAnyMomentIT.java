package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledAtAnyMomentIT {

    private static final int CLIENTS = 4;

    @TempDir
    private Path folder;

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    @Test
    void every_acknowledged_command_is_there_once_and_the_projections_catch_up() throws Exception {
        Path data = folder.resolve("data");
        register(data, "nation", "viet-nam", null);
        for (int acknowledgements : List.of(1, 23, 60)) {
            registerUnitsUntilKilled(data, acknowledgements);
        }
        try (SeparateProcess survivor = SeparateProcess.start(data)) {
            eachRetryGetsTheFirstAnswer(survivor);
            eachCommandIsInTheLogOnce(survivor);
            eachUnitIsInTheRegister(survivor);
        }
    }

    private void registerUnitsUntilKilled(Path data, int acknowledgements) throws Exception {
        CountDownLatch enough = new CountDownLatch(acknowledgements);
        SeparateProcess process = SeparateProcess.start(data);
        List<Thread> clients = IntStream.range(0, CLIENTS)
                .mapToObj(client -> Thread.startVirtualThread(
                        () -> registerUnits(process, acknowledgements + "-" + client, enough)))
                .toList();
        assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
        process.kill();
        for (Thread client : clients) {
            client.join();
        }
    }

    private void registerUnits(SeparateProcess process, String name, CountDownLatch enough) {
        try {
            for (int n = 0; ; n++) {
                String id = "unit-" + name + "-" + n;
                HttpResponse<String> answer =
                        process.command("RegisterUnit", "key-" + id, body("commune", id, "viet-nam"));
                if (answer.statusCode() == 200) {
                    acknowledged.put(id, answer.body());
                    enough.countDown();
                }
            }
        } catch (IOException | InterruptedException e) {
            return; // it was killed
        }
    }

    private void register(Path data, String kind, String id, String parent) throws Exception {
        try (SeparateProcess process = SeparateProcess.start(data)) {
            HttpResponse<String> answer = process.command("RegisterUnit", "key-" + id, body(kind, id, parent));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }

    private void eachRetryGetsTheFirstAnswer(SeparateProcess survivor) throws Exception {
        for (Map.Entry<String, String> one : acknowledged.entrySet()) {
            HttpResponse<String> again =
                    survivor.command("RegisterUnit", "key-" + one.getKey(), body("commune", one.getKey(), "viet-nam"));
            assertThat(again.body()).isEqualTo(one.getValue());
        }
    }

    private void eachCommandIsInTheLogOnce(SeparateProcess survivor) throws Exception {
        List<JsonNode> events = Stream.of(
                        survivor.get("/api/events?from=0&limit=1000000").body().split("\n"))
                .map(Installation.JSON::readTree)
                .toList();
        List<String> units = events.stream()
                .filter(event -> event.path("type").asString().startsWith("unit."))
                .map(event -> event.path("payload").path("unitId").asString())
                .toList();

        assertThat(events.stream().map(event -> event.path("position").asLong()))
                .isEqualTo(Stream.iterate(0L, n -> n + 1).limit(events.size()).toList());
        assertThat(units).doesNotHaveDuplicates().containsAll(acknowledged.keySet());
    }

    private void eachUnitIsInTheRegister(SeparateProcess survivor) throws Exception {
        for (String id : acknowledged.keySet()) {
            long position = Installation.JSON
                    .readTree(acknowledged.get(id))
                    .path("position")
                    .asLong();
            HttpResponse<String> found = survivor.get("/api/units?limit=500&q=" + id + "&atLeast=" + position);
            assertThat(found.body()).contains("\"" + id + "\"");
        }
    }

    private static String body(String kind, String id, String parent) {
        String below = parent == null ? "" : "\"parent\":\"" + parent + "\",";
        return "{\"unitId\":\"" + id + "\",\"kind\":\"" + kind + "\",\"names\":{\"vi\":\"" + id + "\"}," + below
                + "\"from\":\"2016-01-01\"}";
    }
}
