package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventLog;

/** What an auditor does who trusts nothing but a verifier key: asks for everything and checks it elsewhere. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TheLogIsProvenIT {

    private static final List<String> FOR_EVERYBODY = List.of("/audit/checkpoint", "/audit/handovers", "/audit/key");
    private static final List<String> FOR_AUDITORS = List.of(
            "/audit/tile/0/000.p/1",
            "/audit/tile/entries/000.p/1",
            "/audit/proof/inclusion?position=0",
            "/audit/proof/consistency?from=1",
            "/audit/proof/completeness?stream=unit/quang-lam",
            "/audit/events/0.tlog-proof",
            "/api/events");

    private static final Pattern HASH = Pattern.compile("\"([A-Za-z0-9_-]{43})\":\\{\"salt\"");

    @TempDir
    private Path data;

    @TempDir
    private Path auditor;

    @Test
    void the_real_case_is_intact_to_a_program_that_knows_nothing_of_us() throws Exception {
        try (Installation installation = Installation.withRecord(data)) {
            String key = key(installation);
            keep(installation, "first");

            assertThat(verify("first", key))
                    .isEqualTo("intact: " + installation.size() + " events, all covered by the checkpoint");

            Path altered = auditor.resolve("first.ndjson");
            Files.writeString(altered, Files.readString(altered).replace("Quảng Lâm", "Quảng Lầm"));
            assertThat(verify("first", key)).startsWith("not intact: position ");
        }
    }

    @Test
    void erasing_every_text_leaves_every_figure_and_every_proof_as_it_was() throws Exception {
        JsonNode before;
        String key;
        try (Installation installation = Installation.withRecord(data)) {
            key = key(installation);
            keep(installation, "before");
            before = scorecard(installation);
            eraseAllTexts(installation.bean(EventLog.class));
        }
        try (Installation installation = Installation.empty(data)) {
            export(installation, "before");

            assertThat(verify("before", key))
                    .isEqualTo("intact: " + installation.size() + " events, all covered by the checkpoint");
            assertThat(Files.readString(auditor.resolve("before.ndjson"))).doesNotContain("Quảng Lâm");
            JsonNode after = scorecard(installation);
            assertThat(after.path("criteria")).isEqualTo(before.path("criteria"));
            assertThat(after.path("indicators")).isEqualTo(before.path("indicators"));
            assertThat(after.path("criteria").path("met").intValue()).isEqualTo(12);
            assertThat(after.path("indicators").path("met").intValue()).isEqualTo(37);
        }
    }

    @Test
    void an_operator_rotates_the_key_and_the_log_says_who_and_why() throws Exception {
        try (Installation installation = Installation.withRecord(data)) {
            String before = key(installation);
            String body = "{\"reason\":\"Thay khóa hằng năm.\"}";
            assertThat(rotate(installation, "leader", body)).isEqualTo(403);
            assertThat(rotate(installation, "operator", "{}")).isEqualTo(400);
            assertThat(rotate(installation, "operator", body)).isEqualTo(200);
            keep(installation, "rotated");
            long size = installation.size();
            String line = Files.readAllLines(auditor.resolve("rotated.ndjson")).getLast();

            assertThat(verify("rotated", before)).startsWith("intact: " + size + " events");
            assertThat(verify("rotated", key(installation))).startsWith("intact: " + size + " events");
            assertThat(rotate(installation, "operator", body)).isEqualTo(200);
            keep(installation, "again");
            Files.writeString(
                    auditor.resolve("handed-over.checkpoint"),
                    installation
                            .get("", "/audit/checkpoint?covering=" + (size - 1))
                            .body());
            assertThat(verify("again", before)).startsWith("not intact");
            assertThat(verify("again", before, "--checkpoint", "handed-over.checkpoint"))
                    .startsWith("intact: " + (size + 1) + " events");
            assertThat(line).contains("log.KeyRotated", "Thay khóa hằng năm.", "\"roles\":[\"OPERATOR\"]");
        }
    }

    @Test
    void without_the_auditor_s_account_there_is_a_checkpoint_and_its_key_and_nothing_else() {
        try (Installation installation = Installation.withRecord(data)) {
            installation.awaitSigned();
            assertThat(FOR_EVERYBODY)
                    .allMatch(path -> installation.get("", path).statusCode() == 200);
            assertThat(FOR_AUDITORS)
                    .allMatch(path -> installation.get("", path).statusCode() == 401)
                    .allMatch(path -> installation.get("leader", path).statusCode() == 403)
                    .allMatch(path -> installation.get("auditor", path).statusCode() == 200);
        }
    }

    private static int rotate(Installation installation, String account, String body) {
        return installation
                .post(account, "/audit/key", "application/json", body)
                .statusCode();
    }

    private static String key(Installation installation) {
        return installation.get("", "/audit/key").body().strip();
    }

    private static JsonNode scorecard(Installation installation) {
        return installation.ask("leader", "/api/communes/quang-lam/scorecard?asOf=2019-07-09&atLeast=230");
    }

    private static void eraseAllTexts(EventLog log) {
        for (CoveredEvent event : log.readCovered(0, 1_000)) {
            HASH.matcher(String.valueOf(event.texts()))
                    .results()
                    .forEach(found -> log.eraseText(event.position(), found.group(1)));
        }
    }

    /** What an auditor takes away: the whole log, and a checkpoint that covers it. */
    private void keep(Installation installation, String name) throws IOException {
        installation.awaitSigned();
        Files.writeString(
                auditor.resolve(name + ".checkpoint"),
                installation.get("", "/audit/checkpoint").body());
        export(installation, name);
    }

    private void export(Installation installation, String name) throws IOException {
        Files.writeString(
                auditor.resolve(name + ".ndjson"),
                installation.get("auditor", "/api/events").body());
    }

    /** The last line that the program prints, run by itself in the auditor's folder. */
    private String verify(String name, String key, String... more) throws IOException, InterruptedException {
        List<String> words =
                new ArrayList<>(List.of(name + ".ndjson", "--checkpoint", name + ".checkpoint", "--key", key));
        words.addAll(List.of(more));
        return OfflineVerifier.run(auditor, words).getLast();
    }
}
