package vn.vedich.log.notary;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventLog;
import vn.vedich.log.LogUnavailable;
import vn.vedich.proof.checkpoint.Handovers;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.stream.CompletenessProof;
import vn.vedich.proof.stream.ProvingCompleteness;
import vn.vedich.proof.tile.EntryBundle;
import vn.vedich.proof.tile.Tile;
import vn.vedich.proof.tile.Tiles;
import vn.vedich.proof.tree.Consistency;
import vn.vedich.proof.tree.Frontier;
import vn.vedich.proof.tree.Hash;
import vn.vedich.proof.tree.Inclusion;
import vn.vedich.proof.tree.Nodes;

/**
 * Proofs about the log, as far as this process has followed it. Safe for use by many threads. Every method throws {@link
 * LogUnavailable} when the log or the file of proofs can't be read.
 */
public final class ProvenLog {

    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(2).toNanos();
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final EventLog log;
    private final ProofFile file;
    private final TileTable tiles;
    private final Nodes nodes;

    ProvenLog(EventLog log, ProofFile file) {
        this.log = log;
        this.file = file;
        this.tiles = new TileTable(file);
        this.nodes = tiles.nodes();
    }

    /** How many positions can be proven here: those before this one. */
    public long size() {
        return tiles.size();
    }

    /**
     * The newest checkpoint. Whatever it covers can be proven when this returns.
     *
     * @throws LogUnavailable when none was signed yet, or this process is too far behind
     */
    public KeptCheckpoint checkpoint() {
        KeptCheckpoint newest =
                log.checkpoints().newest().orElseThrow(() -> new LogUnavailable("no checkpoint was signed yet"));
        awaitSize(newest.size());
        return newest;
    }

    /**
     * The newest checkpoint once it covers this position, which the log has reached.
     *
     * @throws LogUnavailable when it takes too long
     */
    public KeptCheckpoint checkpointCovering(long position) {
        await(
                () -> log.checkpoints()
                        .newest()
                        .filter(newest -> newest.size() > position)
                        .isPresent(),
                "position " + position + " is not signed yet");
        return checkpoint();
    }

    /** The first checkpoint that covers this position: where the key was rotated, both keys have signed it. */
    public Optional<KeptCheckpoint> firstCheckpointCovering(long position) {
        return log.checkpoints().firstCovering(position);
    }

    /** Checkpoints with what others said of them. */
    public AttestedCheckpoints attested() {
        return new AttestedCheckpoints(log);
    }

    /**
     * Every hand-over from one key to another, tied to the tree of this size, from 1.
     *
     * @throws LogUnavailable when no checkpoint was signed yet, or this process is too far behind
     */
    public Handovers handovers(long size) {
        KeptCheckpoint newest = checkpoint();
        awaitSize(size);
        return new KeyChain(log, this).to(newest, size);
    }

    /** Every verifier key that signed since this position was covered, one line each; none when nothing was signed yet. */
    public Set<String> keysSince(long position) {
        Set<String> keys = new LinkedHashSet<>();
        log.checkpoints().newest().ifPresent(newest -> {
            keys.add(newest.verifierKey());
            collectKeys(position, newest.size() - 1, keys);
        });
        return keys;
    }

    /** No key is used again once it was rotated: between two positions with the same one there is no other. */
    private void collectKeys(long from, long to, Set<String> keys) {
        if (from > to) {
            return;
        }
        String first = keyCovering(from);
        String last = keyCovering(to);
        keys.add(first);
        keys.add(last);
        if (!first.equals(last)) {
            long middle = from + (to - from) / 2;
            collectKeys(from, middle, keys);
            collectKeys(middle + 1, to, keys);
        }
    }

    private String keyCovering(long position) {
        return log.checkpoints()
                .firstCovering(position)
                .map(KeptCheckpoint::verifierKey)
                .orElseThrow(() -> new LogUnavailable("position " + position + " is not covered yet"));
    }

    private void awaitSize(long size) {
        await(() -> size() >= size, "positions up to " + size + " are not proven here yet");
    }

    private static void await(BooleanSupplier done, String otherwise) {
        long since = System.nanoTime();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() - since > LONGEST_WAIT.toNanos()
                    || Thread.currentThread().isInterrupted()) {
                throw new LogUnavailable(otherwise);
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    /** The root of the tree over the positions before this one, which is at most {@link #size}. */
    public Hash root(long size) {
        return Frontier.of(size, nodes).root();
    }

    /** The audit path of a position in the tree of this size. */
    public List<Hash> inclusion(long position, long size) {
        return Inclusion.prove(nodes, position, size);
    }

    /** That the tree of size {@code to} begins with that of size {@code from}, at least 1. */
    public List<Hash> consistency(long from, long to) {
        return Consistency.prove(nodes, from, to);
    }

    /** The bytes of a tile as C2SP tlog-tiles has it; empty when the tree is not that large yet. */
    public Optional<byte[]> tile(Tile tile) {
        if (!tile.isIn(size())) {
            return Optional.empty();
        }
        return Optional.of(tile.kind() == Tile.Kind.ENTRIES ? entries(tile) : Tiles.bytes(nodes, tile));
    }

    private byte[] entries(Tile tile) {
        List<byte[]> entries = new ArrayList<>(tile.width());
        long next = tile.index() * Tile.FULL;
        long end = next + tile.width();
        while (next < end) {
            List<CoveredEvent> read = log.readCovered(next, (int) (end - next));
            if (read.isEmpty()) {
                throw new LogUnavailable("position " + next + " can't be read");
            }
            read.forEach(event -> entries.add(event.leaf().bytes()));
            next += read.size();
        }
        return EntryBundle.write(entries);
    }

    /**
     * That these are all events of a stream, as far as the newest checkpoint goes.
     *
     * @throws LogUnavailable when there is no checkpoint yet, or so much was appended meanwhile that it must be asked again
     */
    public CompletenessProof completeness(String stream) {
        return completeness(stream, attested().cosigned(checkpoint()));
    }

    /**
     * The same as far as this checkpoint goes, so that several streams can be proven under one.
     *
     * @throws LogUnavailable when it is so old that they can't be any more
     */
    public CompletenessProof completeness(String stream, SignedNote checkpoint) {
        return ProvingCompleteness.of(stream, checkpoint, new ProvableStreams(log, file));
    }

    /**
     * Sees whether streams can be proven under a checkpoint of this size before anything is said of them.
     *
     * @throws LogUnavailable when it is so old that they can't be any more
     */
    public void requireCompletenessUnder(long size) {
        new ProvableStreams(log, file).sealBefore(size, "");
    }

    /** The event at this position as the proof covers it; empty when there is none yet. */
    public Optional<CoveredEvent> event(long position) {
        return log.readCovered(position, 1).stream().findFirst();
    }
}
