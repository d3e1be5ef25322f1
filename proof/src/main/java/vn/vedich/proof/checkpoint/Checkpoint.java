package vn.vedich.proof.checkpoint;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.tree.Hash;

/**
 * The state of a log, as <a href="https://c2sp.org/tlog-checkpoint">c2sp.org/tlog-checkpoint</a> has it.
 *
 * @param origin the log's name
 * @param size of the tree: it covers the positions before this one
 * @param root of the tree
 * @param extensions further lines, none of them empty; kept, never understood
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    private static final int FIXED_LINES = 3;

    /** @throws UnacceptableNote when its text could not be read back */
    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (size < 0 || isNoLine(origin) || extensions.stream().anyMatch(Checkpoint::isNoLine)) {
            throw new UnacceptableNote("origin and extensions of a checkpoint are lines that are not empty");
        }
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    private static boolean isNoLine(String line) {
        return line.isEmpty() || line.indexOf('\n') >= 0;
    }

    /** @throws UnacceptableNote when this is not the text of a checkpoint */
    public static Checkpoint parse(String text) {
        if (!text.endsWith("\n")) {
            throw new UnacceptableNote("a checkpoint ends with a line feed");
        }
        String[] lines = text.substring(0, text.length() - 1).split("\n", -1);
        if (lines.length < FIXED_LINES) {
            throw new UnacceptableNote("a checkpoint has a line each of origin, size and root");
        }
        return new Checkpoint(
                lines[0],
                Decimal.parse("the size of a checkpoint", lines[1]),
                root(lines[2]),
                Arrays.asList(lines).subList(FIXED_LINES, lines.length));
    }

    private static Hash root(String line) {
        try {
            return Hash.parse(line);
        } catch (IllegalArgumentException e) {
            throw new UnacceptableNote("the root of a checkpoint is a hash in base64", e);
        }
    }

    /** The text that is signed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(origin).append('\n').append(size).append('\n').append(root).append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** @param keys each of them named as the origin */
    public SignedNote sign(SignerKey... keys) {
        for (SignerKey key : keys) {
            if (!key.verifier().name().equals(origin)) {
                throw new IllegalArgumentException("a log signs with a key of its own name");
            }
        }
        return SignedNote.sign(text(), keys);
    }

    /**
     * Reads a checkpoint that the log itself signed: with a known key of type {@link KeyType#ED25519} that bears the
     * origin's name.
     *
     * @param known keys of the log, and of witnesses if any are known
     * @throws UnacceptableNote when it is none
     */
    public static Opened open(SignedNote note, Collection<VerifierKey> known) {
        Set<VerifierKey> signers = note.verifiedBy(known);
        Checkpoint checkpoint = parse(note.text());
        boolean byTheLog = signers.stream()
                .anyMatch(key -> key.type() == KeyType.ED25519 && key.name().equals(checkpoint.origin));
        if (!byTheLog) {
            throw new UnacceptableNote("no known key of " + checkpoint.origin + " signed its checkpoint");
        }
        return new Opened(checkpoint, signers);
    }

    /**
     * A checkpoint that can be trusted as much as those who signed it.
     *
     * @param signers which of the known keys signed
     */
    public record Opened(Checkpoint checkpoint, Set<VerifierKey> signers) {

        public Opened {
            signers = Set.copyOf(signers);
        }
    }
}
