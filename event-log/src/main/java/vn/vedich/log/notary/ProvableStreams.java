package vn.vedich.log.notary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventLog;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.StoredEvent;
import vn.vedich.proof.stream.CompletenessProof.ShownSeal;
import vn.vedich.proof.stream.CompletenessSource;
import vn.vedich.proof.stream.StreamMap;
import vn.vedich.proof.tree.Nodes;

/** What a proof of completeness is made from. Used for one proof, by one thread. */
final class ProvableStreams implements CompletenessSource {

    private static final int PAGE = 256;

    private final EventLog log;
    private final TileTable tiles;
    private final SealTable seals;
    private final BucketTable buckets;
    private List<CoveredEvent> page = List.of();

    ProvableStreams(EventLog log, ProofFile file) {
        this.log = log;
        this.tiles = new TileTable(file);
        this.seals = new SealTable(file);
        this.buckets = new BucketTable(file);
    }

    @Override
    public Nodes nodes() {
        return tiles.nodes();
    }

    @Override
    public byte[] leaf(long position) {
        if (page.isEmpty()
                || position < page.getFirst().position()
                || position > page.getLast().position()) {
            // The first leaves of a proof lie far apart, the last ones next to each other.
            boolean next = !page.isEmpty() && position == page.getLast().position() + 1;
            page = log.readCovered(position, next ? PAGE : 1);
        }
        if (page.isEmpty()) {
            throw new LogUnavailable("position " + position + " can't be read");
        }
        return page.get((int) (position - page.getFirst().position())).leaf().bytes();
    }

    @Override
    public List<Long> positionsOf(String stream, long before) {
        List<Long> positions = new ArrayList<>();
        List<StoredEvent> read = log.readStream(stream, 0, PAGE);
        while (!read.isEmpty()) {
            for (StoredEvent event : read) {
                if (event.position() >= before) {
                    return positions;
                }
                positions.add(event.position());
            }
            read = log.readStream(stream, read.getLast().sequence() + 1, PAGE);
        }
        return positions;
    }

    @Override
    public Optional<ShownSeal> sealBefore(long position, String stream) {
        return seals.newestBefore(position)
                .map(seal -> new ShownSeal(
                        Objects.requireNonNull(seal.position()),
                        seal.map().payload(),
                        map(seal).show(stream)));
    }

    /** Of older seals the map is not kept: what is still there would prove nothing. */
    private StreamMap map(Seal seal) {
        StreamMap map = new StreamMap(new StreamStore(buckets, Optional.of(seal)));
        if (!map.root().equals(seal.map().root())) {
            throw new LogUnavailable("streams can't be proven any more under so old a checkpoint");
        }
        return map;
    }
}
