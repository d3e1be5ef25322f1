package vn.vedich.proof.checkpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.proof.StrictBase64;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.tree.Hash;
import vn.vedich.proof.tree.Inclusion;

/**
 * That an entry is in a log, in one file: <a href="https://c2sp.org/tlog-proof">c2sp.org/tlog-proof</a>.
 *
 * @param extra bytes in base64 that nobody signed; null when there are none
 * @param index of the entry, from 0
 * @param path from the entry's sibling to the root's child
 * @param checkpoint of a tree that the path belongs to
 */
public record TlogProof(@Nullable String extra, long index, List<Hash> path, SignedNote checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int MAX_PATH = 63;

    public TlogProof {
        path = List.copyOf(path);
    }

    /** @throws UnacceptableNote when it is no such file */
    public static TlogProof parse(String file) {
        int end = file.indexOf("\n\n");
        if (end < 0) {
            throw new UnacceptableNote("a proof is some lines, an empty line and a checkpoint");
        }
        List<String> lines = new ArrayList<>(List.of(file.substring(0, end).split("\n", -1)));
        if (!lines.removeFirst().equals(HEADER)) {
            throw new UnacceptableNote("a proof begins with the line " + HEADER);
        }
        String extra = startsWith(EXTRA, lines) ? extra(lines.removeFirst()) : null;
        if (!startsWith(INDEX, lines)) {
            throw new UnacceptableNote("a proof says the index of its entry");
        }
        long index = Decimal.parse("the index", lines.removeFirst().substring(INDEX.length()));
        return new TlogProof(extra, index, path(lines), SignedNote.parse(file.substring(end + 2)));
    }

    private static boolean startsWith(String prefix, List<String> lines) {
        return !lines.isEmpty() && lines.getFirst().startsWith(prefix);
    }

    private static String extra(String line) {
        String base64 = line.substring(EXTRA.length());
        try {
            return StrictBase64.encode(StrictBase64.decode(base64));
        } catch (IllegalArgumentException e) {
            throw new UnacceptableNote("the extra data of a proof is base64", e);
        }
    }

    private static List<Hash> path(List<String> lines) {
        if (lines.size() > MAX_PATH) {
            throw new UnacceptableNote("no path has more than " + MAX_PATH + " hashes");
        }
        try {
            return lines.stream().map(Hash::parse).toList();
        } catch (IllegalArgumentException e) {
            throw new UnacceptableNote("a line of a proof is no hash", e);
        }
    }

    public String write() {
        StringBuilder file = new StringBuilder(HEADER).append('\n');
        if (extra != null) {
            file.append(EXTRA).append(extra).append('\n');
        }
        file.append(INDEX).append(index).append('\n');
        path.forEach(hash -> file.append(hash).append('\n'));
        return file.append('\n').append(checkpoint.write()).toString();
    }

    /**
     * The checkpoint that covers this entry at this proof's index.
     *
     * @param entry the bytes of the leaf
     * @param known as in {@link Checkpoint#open}
     * @throws UnacceptableNote when the proof does not hold
     */
    public Checkpoint.Opened verify(byte[] entry, Collection<VerifierKey> known) {
        Checkpoint.Opened opened = Checkpoint.open(checkpoint, known);
        Checkpoint covering = opened.checkpoint();
        if (!Inclusion.holds(index, covering.size(), Hash.ofLeaf(entry), path, covering.root())) {
            throw new UnacceptableNote("the entry is not at index " + index + " of the checkpoint's tree");
        }
        return opened;
    }
}
