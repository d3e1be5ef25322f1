package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.bundle.BundleFiles;
import vn.vedich.bundle.BundleWriting;

/** What an auditor does who is not let into the system: takes one file away and comes to the figures of the article himself. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnAuditorTakesABundleIT {

    private static final String BUNDLE = "/api/communes/quang-lam/scorecard/bundle?asOf=2019-07-09&atLeast=230";
    private static final Pattern RULES_COME_TO = Pattern.compile("the rules come to (\\{.*}), the system answered .*");
    private static final Pattern ASSESSMENT = Pattern.compile("completeness/(assessment/.*)\\.json");

    @TempDir
    private Path data;

    @TempDir
    private Path auditor;

    @Test
    void the_figures_of_the_article_follow_from_one_file_without_the_system() throws Exception {
        String key;
        long last;
        try (Installation installation = Installation.withRecord(data)) {
            key = keep(installation);
            last = installation.size() - 1;
            assertThat(installation.get("", BUNDLE).statusCode()).isEqualTo(401);
            assertThat(installation.get("leader", BUNDLE).statusCode()).isEqualTo(403);
        }

        assertThat(verify("bundle.zip", "--key", key)).satisfies(said -> {
            assertThat(said.get(0))
                    .matches("intact: [0-9]+ events of [0-9]+ streams, complete up to position " + last + ", "
                            + "covered by the checkpoint");
            assertThat(said.get(1))
                    .isEqualTo("Xã Quảng Lâm on 2019-07-09 as known at " + last + ": 12/20 criteria, 37/53 indicators");
            assertThat(said.get(2)).isEqualTo("trusted: the given key signed the checkpoint: " + key);
            assertThat(said.get(3)).startsWith("not shown: ");
        });
        assertThat(verify("bundle.zip", "--key", key, "--log", "events.ndjson").getLast())
                .isEqualTo("no other enrolment and no other assessment in the log is about the unit");
        assertThat(verify("bundle.zip").get(2)).startsWith("signed with the key in the bundle");
    }

    @Test
    void after_a_rotation_the_newer_key_is_enough_for_the_older_bundle_and_the_older_key_for_the_newer_one()
            throws Exception {
        String older;
        String newer;
        long size;
        try (Installation installation = Installation.withRecord(data)) {
            older = keep(installation);
            Files.move(auditor.resolve("bundle.zip"), auditor.resolve("older.zip"));
            size = installation.size();
            assertThat(installation
                            .post("operator", "/audit/key", "application/json", "{\"reason\":\"Thay khóa.\"}")
                            .statusCode())
                    .isEqualTo(200);
            newer = keep(installation);
            Files.writeString(
                    auditor.resolve("handovers"),
                    installation.get("", "/audit/handovers?size=" + size).body());
        }

        assertThat(verify("older.zip", "--key", newer).getFirst())
                .isEqualTo("not intact: no trusted key leads to the one that signed the checkpoint of " + size
                        + " events: " + older);
        assertThat(verify("older.zip", "--key", newer, "--handovers", "handovers"))
                .contains("trusted: the given key signed the first " + (size + 1) + " events, and the " + size
                        + " of this checkpoint are their beginning: " + newer);
        assertThat(verify("bundle.zip", "--key", older, "--log", "events.ndjson"))
                .contains("trusted: the given key " + older + " handed over at position " + size + " to " + newer
                        + ", which signed the checkpoint");
        assertThat(verify("older.zip", "--key", newer, "--handovers", "events.ndjson")
                        .getFirst())
                .startsWith("not checked: no hand-overs");
    }

    @Test
    void an_assessment_that_is_left_out_with_all_that_tells_of_it_is_found_by_the_whole_log() throws Exception {
        String key;
        try (Installation installation = Installation.withRecord(data)) {
            key = keep(installation);
        }
        Map<String, byte[]> files = unpacked();
        String proof = files.keySet().stream()
                .filter(name -> ASSESSMENT.matcher(name).matches())
                .findFirst()
                .orElseThrow();
        Matcher assessment = ASSESSMENT.matcher(proof);
        assertThat(assessment.matches()).isTrue();
        String stream = assessment.group(1);
        files.remove(proof);
        String rest = new String(files.get(BundleFiles.EVENTS), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains("\"stream\":\"" + stream + "\""))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        files.put(BundleFiles.EVENTS, rest.getBytes(StandardCharsets.UTF_8));
        pack(files);
        String found = verify("forged.zip", "--key", key).getFirst();
        Matcher figures = RULES_COME_TO.matcher(found);
        assertThat(figures.find()).as(found).isTrue();
        files.put(BundleFiles.ANSWER, figures.group(1).getBytes(StandardCharsets.UTF_8));
        pack(files);

        assertThat(verify("forged.zip", "--key", key).get(1)).doesNotContain("12/20");
        assertThat(verify("forged.zip", "--key", key, "--log", "events.ndjson").getFirst())
                .startsWith("not intact: position ")
                .endsWith("the bundle leaves out " + stream + ", which is about the unit too");
    }

    /** What the auditor takes away; the key comes by another way. */
    private String keep(Installation installation) throws IOException, InterruptedException {
        installation.awaitSigned();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(
                    installation.request("auditor", BUNDLE).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            Files.write(auditor.resolve("bundle.zip"), answer.body());
        }
        Files.writeString(
                auditor.resolve("events.ndjson"),
                installation.get("auditor", "/api/events").body());
        return installation.get("", "/audit/key").body().strip();
    }

    private Map<String, byte[]> unpacked() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream file = Files.newInputStream(auditor.resolve("bundle.zip"));
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        files.remove(BundleFiles.SUMS);
        return files;
    }

    private void pack(Map<String, byte[]> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(auditor.resolve("forged.zip"))) {
            BundleWriting writing = new BundleWriting(out);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                writing.add(file.getKey(), content -> content.write(file.getValue()));
            }
            writing.finish();
        }
    }

    /** What the program prints, run by itself in the auditor's folder. */
    private List<String> verify(String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("vedich.program.verifier"),
                "--quiet"));
        line.addAll(List.of(words));
        Process program = new ProcessBuilder(line)
                .directory(auditor.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        String first = said.getFirst();
        assertThat(program.waitFor())
                .as(String.join("\n", said))
                .isEqualTo(first.startsWith("intact") ? 0 : first.startsWith("not checked") ? 2 : 1);
        return said;
    }
}
