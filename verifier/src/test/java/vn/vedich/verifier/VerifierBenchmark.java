package vn.vedich.verifier;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.export.ExportLine;
import vn.vedich.proof.export.RevealedEvent;
import vn.vedich.proof.export.SealedTexts;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.stream.InMemoryStreams;
import vn.vedich.proof.stream.StreamMap;
import vn.vedich.proof.stream.StreamsSeal;
import vn.vedich.proof.tree.Frontier;
import vn.vedich.proof.tree.Hash;

/**
 * Writes a sealed export of many events of 256 bytes payload, and checks it as the program does; prints the rate.
 *
 * <p>Arguments: how many events (1,000,000), how many streams (20,000), how often to check (3).
 */
public final class VerifierBenchmark {

    private static final int PAYLOAD_BYTES = 256;

    private final Frontier tree = new Frontier();
    private final StreamMap map = new StreamMap(new InMemoryStreams());
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<String, Long> sinceSeal = new HashMap<>();
    private final Random random = new Random(1);
    private final int streams;

    private VerifierBenchmark(int streams) {
        this.streams = streams;
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        long events = words.length > 0 ? Long.parseLong(words[0]) : 1_000_000;
        int streams = words.length > 1 ? Integer.parseInt(words[1]) : 20_000;
        int times = words.length > 2 ? Integer.parseInt(words[2]) : 3;
        Path folder = Files.createTempDirectory("verifier-benchmark");
        Path export = folder.resolve("export.ndjson");
        Path checkpoint = folder.resolve("checkpoint");
        SignerKey key = SignerKey.create("bench.example", KeyType.ED25519, new SecureRandom());
        try {
            Hash root = new VerifierBenchmark(streams).write(export, events);
            Files.writeString(
                    checkpoint,
                    new Checkpoint("bench.example", events, root).sign(key).write());
            System.out.printf("%,d events, %,d bytes%n", events, Files.size(export));
            for (int i = 0; i < times; i++) {
                check(export, checkpoint, key, events);
            }
        } finally {
            Files.deleteIfExists(export);
            Files.deleteIfExists(checkpoint);
            Files.delete(folder);
        }
    }

    private static void check(Path export, Path checkpoint, SignerKey key, long events) throws InterruptedException {
        long start = System.nanoTime();
        double usedBefore = processorSeconds();
        int status = new Verifier(System.out, System.err)
                .run(java.util.List.of(
                        export.toString(),
                        "--checkpoint",
                        checkpoint.toString(),
                        "--key",
                        key.verifier().line()));
        double seconds = (System.nanoTime() - start) / 1e9;
        double used = processorSeconds() - usedBefore;
        System.out.printf(
                "status %d, %.1f s, %,.0f events a second; %.1f s of processors, %,.0f events in each%n",
                status, seconds, events / seconds, used, events / used);
    }

    /** What this process used of all processors: other work on the machine does not count. */
    private static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    private Hash write(Path export, long events) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(export), 1 << 20)) {
            String due = null;
            for (long position = 0; position < events; position++) {
                RevealedEvent event = due == null ? happened(position) : own(position, due);
                due = null;
                tree.append(Hash.ofLeaf(event.leaf().bytes()));
                out.write((ExportLine.write(event) + "\n").getBytes(StandardCharsets.UTF_8));
                if ((position + 1) % StreamsSeal.INTERVAL == 0) {
                    map.add(sinceSeal);
                    sinceSeal.clear();
                    due = new StreamsSeal(position + 1, map.streams(), map.root()).payload();
                }
            }
        }
        return tree.root();
    }

    private RevealedEvent happened(long position) {
        String stream = "unit/" + random.nextInt(streams);
        long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
        sinceSeal.merge(stream, 1L, Long::sum);
        String number = Long.toHexString(random.nextLong());
        String payload = "{\"text\":\"" + (number + "x".repeat(PAYLOAD_BYTES)).substring(0, PAYLOAD_BYTES - 11) + "\"}";
        String provenance = "{\"by\":\"person/" + position % 50 + "\",\"role\":\"commune\",\"source\":\"paper\"}";
        return event(position, "assessment.CriterionMet", stream, sequence, provenance, payload);
    }

    private static RevealedEvent own(long position, String payload) {
        return event(position, StreamsSeal.EVENT_NAME, null, null, "{}", payload);
    }

    private static RevealedEvent event(
            long position,
            String name,
            @Nullable String stream,
            @Nullable Long sequence,
            String provenance,
            String payload) {
        Leaf leaf = new Leaf(
                position,
                "01890a5d-ac96-774b-bcce-" + String.format("%012x", position),
                Hashed.of("body " + position),
                "01890a5d-ac96-774b-bccf-" + String.format("%012x", position),
                name,
                1,
                stream,
                stream == null ? null : "unit",
                sequence,
                "2019-07-09",
                null,
                String.format("2026-11-23T%02d:%02d:%02d.%06dZ", 0, 0, 0, Math.min(position, 999_999)),
                Hashed.of(provenance),
                Hashed.of(payload));
        return new RevealedEvent(leaf, provenance, payload, SealedTexts.parse(null));
    }
}
