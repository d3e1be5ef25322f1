package vn.vedich.verifier;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.SaltedHash;
import vn.vedich.proof.StrictBase64;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.checkpoint.TlogProof;
import vn.vedich.proof.export.ExportLine;
import vn.vedich.proof.export.RevealedEvent;
import vn.vedich.proof.export.SealedTexts;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.stream.CompletenessDocument;
import vn.vedich.proof.stream.CompletenessProof.ShownSeal;
import vn.vedich.proof.stream.CompletenessSource;
import vn.vedich.proof.stream.InMemoryStreams;
import vn.vedich.proof.stream.ProvingCompleteness;
import vn.vedich.proof.stream.StreamKey;
import vn.vedich.proof.stream.StreamMap;
import vn.vedich.proof.stream.StreamsSeal;
import vn.vedich.proof.tree.Hash;
import vn.vedich.proof.tree.Inclusion;
import vn.vedich.proof.tree.Nodes;

/** A log of three events and all that can be proven of it, the same at every run. */
final class WorkedExample implements CompletenessSource {

    private static final String ORIGIN = "ve-dich.example/log";
    private static final String STREAM = "unit/a";
    private static final String TEXT = "Nguyễn Văn An";
    private static final String SALT = StrictBase64.encodeUrl(new byte[SaltedHash.SALT_BYTES]);

    private final SignerKey key = SignerKey.create(ORIGIN, KeyType.ED25519, new NothingRandom());
    private final List<RevealedEvent> events = List.of(
            event(0, STREAM, 0L, sealedName(), texts()),
            event(1, "unit/b", 0L, "{\"points\":3}", null),
            event(2, STREAM, 1L, "{\"points\":7}", null));

    private static String hashOfText() {
        return SaltedHash.of(SALT, TEXT.getBytes(StandardCharsets.UTF_8));
    }

    private static String sealedName() {
        return "{\"name\":{\"sealed\":\"" + hashOfText() + "\"}}";
    }

    private static String texts() {
        return CanonicalJson.of("{\"" + hashOfText() + "\":{\"text\":\"" + TEXT + "\",\"salt\":\"" + SALT + "\"}}");
    }

    private static RevealedEvent event(
            long position, String stream, Long sequence, String payload, @Nullable String texts) {
        String provenance = "{\"by\":\"person/7\"}";
        Leaf leaf = new Leaf(
                position,
                "command-" + position,
                null,
                "event-" + position,
                "example.Happened",
                1,
                stream,
                "unit",
                sequence,
                "2019-07-09",
                null,
                "2026-11-23T02:03:0" + position + ".000000Z",
                Hashed.of(provenance),
                Hashed.of(payload));
        return new RevealedEvent(leaf, provenance, payload, SealedTexts.parse(texts));
    }

    VerifierKey key() {
        return key.verifier();
    }

    /** By the names that the page has for them, each ended by a line feed. */
    Map<String, String> blocks() {
        Map<String, String> blocks = new LinkedHashMap<>();
        blocks.put("payload", events.getFirst().payload() + "\n");
        blocks.put("leaf", text(leaf(0)) + "\n");
        blocks.put("leaf-hash", Hash.ofLeaf(leaf(0)) + "\n");
        blocks.put("key", key.verifier().line() + "\n");
        blocks.put("checkpoint", checkpoint().write());
        blocks.put("tlog-proof", new TlogProof(null, 1, Inclusion.prove(nodes(), 1, 3), checkpoint()).write());
        blocks.put(
                "export",
                events.stream().map(event -> ExportLine.write(event) + "\n").collect(Collectors.joining()));
        blocks.put("bucket", seal().bucket());
        blocks.put("seal", seal().payload());
        blocks.put(
                "completeness", CompletenessDocument.write(ProvingCompleteness.of(STREAM, checkpoint(), this)) + "\n");
        return blocks;
    }

    private record SealBlocks(String bucket, String payload) {}

    /** As if the log had gone on to 1,024 positions with no other stream. */
    private static SealBlocks seal() {
        StreamMap map = new StreamMap(new InMemoryStreams());
        map.add(Map.of(STREAM, 1_023L, "unit/b", 1L));
        String number = "bucket " + StreamKey.of(STREAM).bucket() + ": ";
        return new SealBlocks(
                number + map.show(STREAM).bucket() + "\n",
                new StreamsSeal(StreamsSeal.INTERVAL, map.streams(), map.root()).payload() + "\n");
    }

    private SignedNote checkpoint() {
        Hash root = Hash.ofNode(nodes().node(1, 0), nodes().node(0, 2));
        return new Checkpoint(ORIGIN, events.size(), root).sign(key);
    }

    @Override
    public Nodes nodes() {
        return (level, index) -> level == 0
                ? Hash.ofLeaf(leaf(index))
                : Hash.ofNode(nodes().node(level - 1, 2 * index), nodes().node(level - 1, 2 * index + 1));
    }

    @Override
    public byte[] leaf(long position) {
        return events.get((int) position).leaf().bytes();
    }

    @Override
    public List<Long> positionsOf(String stream, long before) {
        return LongStream.range(0, before)
                .filter(position -> stream.equals(events.get((int) position).leaf().stream()))
                .boxed()
                .toList();
    }

    @Override
    public Optional<ShownSeal> sealBefore(long position, String stream) {
        return Optional.empty();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Draws nothing but zeros: a key that everybody knows. */
    private static final class NothingRandom extends SecureRandom {

        private static final long serialVersionUID = 1L;

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
