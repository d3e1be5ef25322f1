package vn.vedich.proof.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.stream.CompletenessProof.ShownSeal;
import vn.vedich.proof.tree.Frontier;
import vn.vedich.proof.tree.Hash;
import vn.vedich.proof.tree.Nodes;

/** A log of some streams, sealed some time after it is due. */
final class SampleLog implements CompletenessSource {

    static final String ORIGIN = "ve-dich.example/log";

    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<String, Long> counts = new HashMap<>();
    private final Map<String, Hash> nodes = new HashMap<>();
    private final Frontier frontier = new Frontier();
    private final StreamMap map = new StreamMap(new InMemoryStreams());
    private final Map<String, Long> sinceSeal = new HashMap<>();
    private Optional<SealOfMap> pending = Optional.empty();
    private Optional<SealOfMap> seal = Optional.empty();

    private record SealOfMap(long position, StreamsSeal seal) {}

    static SampleLog of(int size, int streams, Random random) {
        SampleLog log = new SampleLog();
        while (log.leaves.size() < size) {
            if (log.pending.isPresent() && random.nextInt(40) == 0) {
                log.writeSeal(log.pending.get().seal());
            } else {
                log.append("unit/" + random.nextInt(streams));
            }
        }
        return log;
    }

    void append(String stream) {
        long sequence = counts.merge(stream, 1L, Long::sum) - 1;
        add(leaf(leaves.size(), stream, sequence, "kernel.Happened", "{}"));
        sinceSeal.merge(stream, 1L, Long::sum);
        computeSealIfDue();
    }

    private void writeSeal(StreamsSeal due) {
        seal = Optional.of(new SealOfMap(leaves.size(), due));
        pending = Optional.empty();
        add(leaf(leaves.size(), null, null, StreamsSeal.EVENT_NAME, due.payload()));
        computeSealIfDue();
    }

    private void computeSealIfDue() {
        if (leaves.size() % StreamsSeal.INTERVAL == 0) {
            map.add(sinceSeal);
            sinceSeal.clear();
            pending = Optional.of(new SealOfMap(-1, new StreamsSeal(leaves.size(), map.streams(), map.root())));
        }
    }

    private void add(Leaf leaf) {
        leaves.add(leaf);
        frontier.append(Hash.ofLeaf(leaf.bytes()), (level, index, hash) -> nodes.put(level + "/" + index, hash));
    }

    static Leaf leaf(long position, @Nullable String stream, @Nullable Long sequence, String name, String payload) {
        return new Leaf(
                position,
                "command-" + position,
                null,
                "event-" + position,
                name,
                1,
                stream,
                stream == null ? null : "unit",
                sequence,
                "2019-07-09",
                null,
                "2026-11-23T02:03:04.000005Z",
                Hashed.of("{}"),
                Hashed.of(payload));
    }

    SignedNote checkpoint(SignerKey key) {
        return new Checkpoint(ORIGIN, leaves.size(), frontier.root()).sign(key);
    }

    List<Leaf> eventsOf(String stream) {
        return leaves.stream().filter(leaf -> stream.equals(leaf.stream())).toList();
    }

    @Override
    public Nodes nodes() {
        return (level, index) -> nodes.get(level + "/" + index);
    }

    @Override
    public byte[] leaf(long position) {
        return leaves.get((int) position).bytes();
    }

    @Override
    public List<Long> positionsOf(String stream, long before) {
        return IntStream.range(0, (int) before)
                .filter(position -> stream.equals(leaves.get(position).stream()))
                .mapToObj(position -> (long) position)
                .toList();
    }

    /** The map is as it was at the seal only while no later one was computed. */
    @Override
    public Optional<ShownSeal> sealBefore(long position, String stream) {
        return seal.filter(found -> pending.isEmpty())
                .map(found -> new ShownSeal(found.position(), found.seal().payload(), map.show(stream)));
    }
}
