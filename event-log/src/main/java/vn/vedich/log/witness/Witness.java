package vn.vedich.log.witness;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.log.LogCannotOpen;
import vn.vedich.log.keys.KeyFile;
import vn.vedich.log.witness.SeenTrees.Seen;
import vn.vedich.log.witness.SeenTrees.Turn;
import vn.vedich.log.witness.WitnessAnswer.Backwards;
import vn.vedich.log.witness.WitnessAnswer.Cosigned;
import vn.vedich.log.witness.WitnessAnswer.NotShown;
import vn.vedich.log.witness.WitnessAnswer.NotSigned;
import vn.vedich.log.witness.WitnessAnswer.SeenAnother;
import vn.vedich.log.witness.WitnessAnswer.UnknownLog;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.NoteSignature;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.witness.AddCheckpoint;
import vn.vedich.proof.witness.Growth;
import vn.vedich.proof.witness.SeenTree;

/**
 * Cosigns checkpoints of the logs that it watches over, as long as each only grows. What it has seen is on disk before it
 * answers. Safe for use by many threads.
 */
public final class Witness implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(Witness.class);

    private final SeenTrees trees;
    private final SignerKey key;
    private final List<WitnessedLog> logs;
    private final Clock clock;

    private Witness(SeenTrees trees, SignerKey key, Collection<WitnessedLog> logs, Clock clock) {
        this.trees = trees;
        this.key = key;
        this.logs = List.copyOf(logs);
        this.clock = clock;
    }

    /**
     * Begins to watch, or goes on where it was. Its memory and its key belong together: a key without a memory would sign
     * anything once more, so it is refused.
     *
     * @param memory the file of what it has seen
     * @param keys folder of its key, which is made when there is none
     * @param name that its key bears, such as {@code dam-ha.example/witness}: no spaces and no plus
     * @throws LogCannotOpen when memory or key can't be used
     */
    public static Witness open(
            Path memory, Path keys, String name, Collection<WitnessedLog> logs, Clock clock, SecureRandom random) {
        KeyFile file = new KeyFile(keys.resolve("witness.key"), name, KeyType.COSIGNATURE);
        if (file.read().isPresent() && !Files.exists(memory)) {
            throw new LogCannotOpen("the witness has its key but not " + memory
                    + ", what it has seen: bring that back, or remove the key " + file.path()
                    + " and give the new one to those who rely on it");
        }
        SeenTrees trees = SeenTrees.open(memory);
        try {
            return new Witness(trees, file.readOrCreate(random), logs, clock);
        } catch (LogCannotOpen e) {
            trees.close();
            throw e;
        }
    }

    /** By which its cosignatures are verified. */
    public VerifierKey verifier() {
        return key.verifier();
    }

    /** Judges, remembers and answers. What was refused changes nothing. */
    public WitnessAnswer add(AddCheckpoint request) {
        Checkpoint checkpoint = request.checkpoint();
        Optional<WitnessedLog> log = logs.stream()
                .filter(each -> each.origin().equals(checkpoint.origin()))
                .findFirst();
        if (log.isEmpty()) {
            return new UnknownLog();
        }
        Optional<SignedNote> verified = log.get().signed(request.note());
        return verified.isEmpty()
                ? new NotSigned()
                : trees.turn(checkpoint.origin(), turn -> answer(turn, request, verified.get()));
    }

    private WitnessAnswer answer(Turn turn, AddCheckpoint request, SignedNote verified) throws SQLException {
        Optional<Seen> seen = turn.seen();
        SeenTree tree = seen.map(Seen::checkpoint)
                .map(known -> new SeenTree(known.size(), known.root()))
                .orElseGet(SeenTree::nothing);
        return switch (Growth.of(tree, request)) {
            case BACKWARDS -> new Backwards();
            case FROM_ANOTHER_SIZE -> new SeenAnother(tree.size());
            case NOT_SHOWN -> {
                if (seen.isPresent()) {
                    refuse(turn, verified, seen.get());
                }
                yield new NotShown();
            }
            case SHOWN -> cosign(turn, verified, seen);
        };
    }

    /** Of the same size with another root only the log's key can have made: two histories under one key. */
    private void refuse(Turn turn, SignedNote verified, Seen seen) throws SQLException {
        long size = Checkpoint.parse(verified.text()).size();
        boolean contradicts = size == seen.checkpoint().size();
        if (contradicts) {
            LOGGER.error("{} has signed two histories of {} events", turn.origin(), size);
        } else {
            LOGGER.warn("A checkpoint of {} was not shown to go on from what was seen of it", turn.origin());
        }
        turn.refuse(verified, contradicts, seen, clock.instant());
    }

    /** The clock may go back; what the witness says of the largest tree at a time must not. */
    private Cosigned cosign(Turn turn, SignedNote verified, Optional<Seen> before) throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant time = before.map(Seen::time).filter(last -> last.isAfter(now)).orElse(now);
        NoteSignature signature = key.cosign(verified.text(), time);
        turn.see(new Seen(verified.with(List.of(signature)), time));
        return new Cosigned(signature.line());
    }

    /**
     * The checkpoint that it cosigned last, with the log's signature and its own.
     *
     * @param originHash SHA-256 of the log's name in 64 hexadecimal digits
     */
    public Optional<String> newest(String originHash) {
        return logs.stream()
                .map(WitnessedLog::origin)
                .filter(origin -> hash(origin).equals(originHash))
                .findFirst()
                .flatMap(trees::seen)
                .map(seen -> seen.note().write());
    }

    /** How it stands with a log, for who runs the witness. */
    public Watched watched(WitnessedLog log) {
        Optional<Seen> seen = trees.seen(log.origin());
        return new Watched(
                seen.map(known -> known.checkpoint().size()).orElse(0L),
                seen.map(Seen::time),
                trees.refused(log.origin(), true),
                trees.refused(log.origin(), false));
    }

    /**
     * How it stands with a log.
     *
     * @param size of the tree that was cosigned last; 0 when none was
     * @param time of that cosignature
     * @param contradictions how many checkpoints the log has signed of the size of one that was cosigned, but with another
     *     root: two histories under one key; counted up to 16
     * @param notShown how many more were not shown to go on from what was seen, which may be the asker's mistake; up to 16
     */
    public record Watched(long size, Optional<Instant> time, int contradictions, int notShown) {}

    public List<WitnessedLog> logs() {
        return logs;
    }

    private static String hash(String origin) {
        MessageDigest sha256 = Hashed.sha256();
        return HexFormat.of().formatHex(sha256.digest(origin.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        trees.close();
    }
}
