package vn.vedich.log.notary;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventLog;
import vn.vedich.log.sqlite.Statements;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.tree.Frontier;
import vn.vedich.proof.tree.Hash;

/** Reads the log batch by batch into tree and map. A batch is kept whole or not at all. Used by one thread at a time. */
final class Following {

    private static final int BATCH = 1_000;

    private final EventLog log;
    private final ProofFile file;
    private final TileTable tiles;
    private final SealTable seals;
    private TileTable.Growing tree;
    private StreamCounting streams;

    Following(EventLog log, ProofFile file) {
        this.log = log;
        this.file = file;
        this.tiles = new TileTable(file);
        this.seals = new SealTable(file);
        this.tree = tiles.growing();
        this.streams = new StreamCounting(log, file, tree.size());
    }

    /** How many positions were followed. */
    long size() {
        return tree.size();
    }

    Hash root() {
        return tree.root();
    }

    /**
     * Takes in what comes next; false when that was all for now.
     *
     * @throws LogDisagrees when a seal of the log is not what the map comes to
     */
    boolean follow() {
        List<CoveredEvent> events = log.readCovered(tree.size(), BATCH);
        if (events.isEmpty()) {
            return false;
        }
        boolean kept = false;
        try {
            file.write(statements -> takeAll(events, statements));
            kept = true;
        } finally {
            if (!kept) {
                goBackToWhatIsKept();
            }
        }
        return events.size() == BATCH;
    }

    private void takeAll(List<CoveredEvent> events, Statements statements) throws SQLException {
        for (CoveredEvent event : events) {
            tree.append(Hash.ofLeaf(event.leaf().bytes()));
            if (event.event().name().equals(StreamsSealed.NAME)) {
                seals.see(event, statements);
            }
            streams.take(event, statements);
        }
        tree.saveTo(statements);
    }

    private void goBackToWhatIsKept() {
        tree = tiles.growing();
        streams = new StreamCounting(log, file, tree.size());
    }

    /** The oldest seal that the log does not have yet, though all it covers is in the tree. */
    Optional<OwnEvent> dueSeal() {
        return seals.oldestUnseen().map(Seal::event);
    }

    /**
     * Whether the tree goes on from the newest checkpoint; false when another process is ahead.
     *
     * @throws LogDisagrees when what that checkpoint covers is missing or was altered
     */
    boolean continues(KeptCheckpoint newest) {
        if (newest.size() > log.head() + 1) {
            throw new LogDisagrees("the log ends at position " + log.head() + ", a checkpoint covers " + newest.size());
        }
        if (newest.size() > tree.size()) {
            return false;
        }
        Hash known = Checkpoint.parse(SignedNote.parse(newest.note()).text()).root();
        if (!Frontier.of(newest.size(), tiles.nodes()).root().equals(known)) {
            throw new LogDisagrees("the first " + newest.size() + " events are not those of the newest checkpoint");
        }
        return true;
    }
}
