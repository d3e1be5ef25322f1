package vn.vedich.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.SaltedHash;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.checkpoint.KeyRotation;
import vn.vedich.proof.export.ExportLine;
import vn.vedich.proof.export.RevealedEvent;
import vn.vedich.proof.export.SealedTexts;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.stream.InMemoryStreams;
import vn.vedich.proof.stream.StreamMap;
import vn.vedich.proof.stream.StreamsSeal;
import vn.vedich.proof.tree.Frontier;
import vn.vedich.proof.tree.Hash;

/** An export as a log in order would give it, in memory. */
final class SampleExport {

    static final String ORIGIN = "ve-dich.example/log";

    private final Random random;
    private final int streams;
    private final List<RevealedEvent> events = new ArrayList<>();
    private final Map<String, Long> counts = new HashMap<>();
    private final Map<String, Long> sinceSeal = new HashMap<>();
    private final StreamMap map = new StreamMap(new InMemoryStreams());
    private @Nullable StreamsSeal due;

    SampleExport(int streams, Random random) {
        this.streams = streams;
        this.random = random;
    }

    static SampleExport of(int size, int streams, Random random) {
        SampleExport export = new SampleExport(streams, random);
        while (export.events.size() < size) {
            export.appendAny();
        }
        return export;
    }

    /** A commit of one or two events of a stream; a seal when it is due. */
    private void appendAny() {
        String stream = "unit/" + random.nextInt(streams);
        String command = "command-" + events.size();
        for (int i = random.nextInt(2); i >= 0; i--) {
            long sequence = counts.merge(stream, 1L, Long::sum) - 1;
            sinceSeal.merge(stream, 1L, Long::sum);
            add(leafOf(command, "kernel.Happened", stream, sequence), "{\"by\":\"ủy ban \\\"xã\\\"\"}", payload());
            computeSealIfDue();
        }
        StreamsSeal seal = due;
        if (seal != null) {
            due = null;
            appendOwn(StreamsSeal.EVENT_NAME, seal.payload());
        }
    }

    private void computeSealIfDue() {
        if (events.size() % StreamsSeal.INTERVAL == 0) {
            map.add(sinceSeal);
            sinceSeal.clear();
            due = new StreamsSeal(events.size(), map.streams(), map.root());
        }
    }

    void appendRotation(SignerKey from, SignerKey to) {
        appendOwn(KeyRotation.EVENT_NAME, new KeyRotation(from.verifier(), to.verifier()).payload());
    }

    void appendOwn(String name, String payload) {
        add(leafOf("own-" + events.size(), name, null, null), "{}", new Sealed(payload, null));
    }

    private Sealed payload() {
        if (random.nextBoolean()) {
            return new Sealed("{\"n\":" + random.nextInt(100) + "}", null);
        }
        String text = "Trần Thị \"Bưởi\" " + random.nextInt(100);
        String salt = SaltedHash.newSalt(random);
        String hash = SaltedHash.of(salt, text.getBytes(StandardCharsets.UTF_8));
        String texts = CanonicalJson.of("{\"" + hash + "\":{\"salt\":\"" + salt + "\",\"text\":"
                + text.replace("\"", "\\\"").transform(t -> "\"" + t + "\"") + "}}");
        return new Sealed("{\"name\":{\"sealed\":\"" + hash + "\"}}", random.nextInt(5) == 0 ? null : texts);
    }

    record Sealed(String json, @Nullable String texts) {}

    void add(Leaf leaf, String provenance, Sealed payload) {
        events.add(new RevealedEvent(
                withHashes(leaf, Hashed.of(provenance), Hashed.of(payload.json())),
                provenance,
                payload.json(),
                SealedTexts.parse(payload.texts())));
    }

    Leaf leafOf(String command, String name, @Nullable String stream, @Nullable Long sequence) {
        int position = events.size();
        return new Leaf(
                position,
                command,
                null,
                "event-" + position,
                name,
                1,
                stream,
                stream == null ? null : "unit",
                sequence,
                "2019-07-09",
                position % 3 == 0 ? "2019-07" : null,
                "2026-11-23T02:03:04." + String.format("%06d", Integer.parseInt(command.replaceAll("\\D", ""))) + "Z",
                "",
                "");
    }

    /** The leaf with those hashes in the place of its own. */
    static Leaf withHashes(Leaf leaf, String provenance, String payload) {
        return new Leaf(
                leaf.position(),
                leaf.commandId(),
                leaf.fingerprint(),
                leaf.eventId(),
                leaf.name(),
                leaf.revision(),
                leaf.stream(),
                leaf.streamType(),
                leaf.sequence(),
                leaf.occurredOn(),
                leaf.reportedOn(),
                leaf.recordedAt(),
                provenance,
                payload);
    }

    int size() {
        return events.size();
    }

    RevealedEvent event(int position) {
        return events.get(position);
    }

    /** Each with its line feed. */
    List<String> lines() {
        return events.stream().map(event -> ExportLine.write(event) + "\n").toList();
    }

    String checkpoint(int size, SignerKey... keys) {
        Frontier tree = new Frontier();
        events.subList(0, size)
                .forEach(event -> tree.append(Hash.ofLeaf(event.leaf().bytes())));
        return new Checkpoint(ORIGIN, size, tree.root()).sign(keys).write();
    }

    List<RevealedEvent> events() {
        return Collections.unmodifiableList(events);
    }

    static Path write(Path file, List<String> lines) throws IOException {
        return Files.writeString(file, String.join("", lines));
    }
}
