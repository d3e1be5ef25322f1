package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.vedich.log.EventLog;
import vn.vedich.log.keys.KeyFile;
import vn.vedich.log.witness.Witness;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.VerifierKey;

/** Two installations watch each other over HTTP. One of them rewrites its history, and everybody can tell. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WitnessesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @TempDir
    private Path auditor;

    /** An installation whose keys and address are known before it is started. */
    private record Place(String name, int port, Path data, VerifierKey log, VerifierKey witness) {

        static Place in(Path folder, String name) throws IOException {
            Path data = Files.createDirectories(folder.resolve(name));
            Path keys = data.resolve("keys");
            VerifierKey log = new KeyFile(keys.resolve("log.key"), name, KeyType.ED25519)
                    .readOrCreate(new SecureRandom())
                    .verifier();
            try (Witness witness = Witness.open(
                            data.resolve("witness.sqlite"),
                            keys,
                            name + "/witness",
                            List.of(),
                            Clock.systemUTC(),
                            new SecureRandom());
                    ServerSocket free = new ServerSocket(0)) {
                return new Place(name, free.getLocalPort(), data, log, witness.verifier());
            }
        }

        /** Watches over the other's log, and asks the other to watch over its own. */
        Installation start(Path at, Place other) {
            return Installation.at(
                    port,
                    at,
                    "--vedich.demo.record=",
                    "--vedich.proof.installation=" + name,
                    "--vedich.witness.logs[0].origin=" + other.name,
                    "--vedich.witness.logs[0].keys=" + other.log,
                    "--vedich.proof.witnesses[0].url=http://127.0.0.1:" + other.port + "/witness/",
                    "--vedich.proof.witnesses[0].key=" + other.witness,
                    "--vedich.proof.witness-every=100ms");
        }
    }

    @Test
    void who_rewrites_the_history_that_a_witness_has_seen_is_found_out_by_the_witness_and_by_everybody_else()
            throws Exception {
        Place damHa = Place.in(folder, "dam-ha.example");
        Place haiHa = Place.in(folder, "hai-ha.example");
        try (Installation watching = haiHa.start(haiHa.data(), damHa)) {
            try (Installation honest = damHa.start(damHa.data(), haiHa)) {
                register(honest, "quang-lam", "quang-an");
                register(watching, "quang-ha");
                assertThat(cosigned(honest, damHa, haiHa).size()).isEqualTo(1);
                assertThat(cosigned(watching, haiHa, damHa).size()).isEqualTo(1);
                assertThat(health(honest).path("attesting").path("status").asString())
                        .isEqualTo("UP");
                assertThat(get(honest, "/witness/key").strip())
                        .isEqualTo(damHa.witness().line());
                keep(honest, "seen", "?witnesses=1");
                keepBundle(honest, "seen", "?witnesses=1&knownAt=1");
                assertThat(bundle(honest, "?witnesses=2").statusCode()).isEqualTo(404);
            }
            assertThat(said(damHa, haiHa, "seen.zip"))
                    .anyMatch(line -> line.startsWith("cosigned: the first 2 events, by hai-ha.example/witness at "))
                    .anyMatch(line -> line.startsWith("intact: "));
            assertThat(said(damHa, damHa, "seen.zip").getLast())
                    .isEqualTo("not witnessed: of 1 witnesses 1 must have cosigned one checkpoint, and 0 did");
            assertThat(verdict(damHa, haiHa, "seen")).startsWith("intact: 2 events");

            Path anew = folder.resolve("anew");
            Files.createDirectories(anew.resolve("keys"));
            Files.copy(
                    damHa.data().resolve("keys").resolve("log.key"),
                    anew.resolve("keys").resolve("log.key"));
            try (Installation forger = damHa.start(anew, haiHa)) {
                register(forger, "quang-loi", "quang-tan", "tan-binh");
                await().atMost(PATIENCE)
                        .until(() -> health(forger)
                                .path("attesting")
                                .toString()
                                .contains("does not go on from the 2 events"));
                assertThat(health(forger).path("attesting").path("status").asString())
                        .isEqualTo("DOWN");
                assertThat(forger.get("", "/audit/checkpoint?witnesses=1").statusCode())
                        .isEqualTo(404);
                keep(forger, "anew", "");
            }
            assertThat(verdict(damHa, haiHa, "anew"))
                    .isEqualTo("not witnessed: of 1 witnesses 1 must have cosigned one checkpoint, and 0 did");
            assertThat(verdict(damHa, haiHa, "anew", "--checkpoint", "seen.checkpoint"))
                    .startsWith("not intact: ")
                    .contains("of another log");
            JsonNode seen = health(watching).path("witness").path("details").path("dam-ha.example");
            assertThat(seen.path("size").asLong()).isEqualTo(2);
            assertThat(seen.path("contradictions").asLong()
                            + seen.path("notShown").asLong())
                    .isPositive();
        }
    }

    /** The cosignatures of the newest checkpoint of what is in the log, once it has one. */
    private static List<?> cosigned(Installation of, Place place, Place witness) {
        long size = of.bean(EventLog.class).head() + 1;
        await().atMost(PATIENCE)
                .until(() -> of.get("", "/audit/checkpoint?witnesses=1&covering=" + (size - 1))
                                .statusCode()
                        == 200);
        SignedNote note = SignedNote.parse(get(of, "/audit/checkpoint?witnesses=1"));
        assertThat(note.verifiedBy(List.of(place.log(), witness.witness()))).hasSize(2);
        return note.cosignatures(List.of(witness.witness()));
    }

    private static void register(Installation installation, String... units) {
        for (String unit : units) {
            HttpResponse<String> answer = installation.command(
                    "operator",
                    "RegisterUnit",
                    "{\"unitId\":\"" + unit + "\",\"kind\":\"nation\",\"names\":{\"vi\":\"" + unit
                            + "\"},\"from\":\"2016-01-01\"}",
                    "Idempotency-Key",
                    "key-" + unit);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }

    private static JsonNode health(Installation installation) {
        return Installation.json(installation.get("operator", "/actuator/health"))
                .path("components");
    }

    private static String get(Installation installation, String path) {
        HttpResponse<String> answer = installation.get("", path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private void keep(Installation installation, String name, String which) throws IOException {
        long size = installation.bean(EventLog.class).head() + 1;
        await().atMost(PATIENCE)
                .until(() -> get(installation, "/audit/checkpoint" + which).contains("\n" + size + "\n"));
        Files.writeString(auditor.resolve(name + ".checkpoint"), get(installation, "/audit/checkpoint" + which));
        Files.writeString(
                auditor.resolve(name + ".ndjson"),
                installation.get("auditor", "/api/events").body());
    }

    private static HttpResponse<byte[]> bundle(Installation installation, String which)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    installation
                            .request("auditor", "/api/communes/quang-lam/scorecard/bundle" + which)
                            .GET()
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private void keepBundle(Installation installation, String name, String which)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = bundle(installation, which);
        assertThat(answer.statusCode()).isEqualTo(200);
        Files.write(auditor.resolve(name + ".zip"), answer.body());
    }

    private List<String> said(Place of, Place witness, String bundle) throws IOException, InterruptedException {
        return OfflineVerifier.run(
                auditor,
                List.of(
                        bundle,
                        "--key",
                        of.log().line(),
                        "--witness",
                        witness.witness().line()));
    }

    private String verdict(Place of, Place witness, String name, String... more)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                name + ".ndjson",
                "--checkpoint",
                name + ".checkpoint",
                "--key",
                of.log().line(),
                "--witness",
                witness.witness().line()));
        words.addAll(List.of(more));
        return OfflineVerifier.run(auditor, words).getLast();
    }
}
