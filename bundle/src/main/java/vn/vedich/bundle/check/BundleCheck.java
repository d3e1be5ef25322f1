package vn.vedich.bundle.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.vedich.bundle.BundleFiles;
import vn.vedich.bundle.Figures;
import vn.vedich.bundle.Question;
import vn.vedich.bundle.UnacceptableBundle;
import vn.vedich.proof.UnacceptableLeaf;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;

/**
 * Checks a bundle: its files are whole, the checkpoint is signed, every stream is complete under it, every event is the one that
 * was recorded, and the rules come to the figures that were answered. Keeps the events that count in memory, and one proof at a
 * time.
 */
public final class BundleCheck {

    private static final Set<String> SINGLE = Set.of(
            BundleFiles.README,
            BundleFiles.ANSWER,
            BundleFiles.CHECKPOINT,
            BundleFiles.EVENTS,
            BundleFiles.KEY,
            BundleFiles.QUESTION,
            BundleFiles.SUMS);

    private final BundleFile file;
    private final Collection<VerifierKey> trusted;

    private BundleCheck(BundleFile file, Collection<VerifierKey> trusted) {
        this.file = file;
        this.trusted = trusted;
    }

    /**
     * What the bundle says, when all of it holds.
     *
     * @param trusted keys of the log; none when the bundle's own is to be believed
     * @throws UnacceptableBundle when it does not; the message names the first thing that is wrong
     * @throws IOException when the file can't be read
     */
    public static CheckedBundle check(Path path, Collection<VerifierKey> trusted) throws IOException {
        try (BundleFile file = new BundleFile(path)) {
            return new BundleCheck(file, trusted).checked();
        } catch (UnacceptableNote | UnacceptableLeaf e) {
            throw new UnacceptableBundle(String.valueOf(e.getMessage()), e);
        }
    }

    private CheckedBundle checked() throws IOException {
        requireKnownFiles();
        file.requireSums();
        VerifierKey key = key();
        String note = file.text(BundleFiles.CHECKPOINT);
        Checkpoint checkpoint = checkpoint(note, key);
        Question question = Question.parse(file.text(BundleFiles.QUESTION));
        if (question.knownAt() < 0 || question.knownAt() >= checkpoint.size()) {
            throw new UnacceptableBundle("the checkpoint does not cover position " + question.knownAt());
        }
        CompleteStreams streams = new CompleteStreams(note, List.of(key));
        for (String name : file.names()) {
            if (name.startsWith(BundleFiles.COMPLETENESS)) {
                streams.add(name, file.text(name));
            }
        }
        BundledEvents events = new BundledEvents(streams.leaves(), question.knownAt());
        events.read(file.open(BundleFiles.EVENTS));
        Rejudging rejudging = new Rejudging(question, streams.names(), events.known());
        Figures figures = rejudging.figures();
        requireSame(figures, Figures.parse(file.text(BundleFiles.ANSWER)));
        return new CheckedBundle(
                question, figures, events.count(), streams.names(), rejudging.unitName(), SignedNote.parse(note), key);
    }

    private void requireKnownFiles() {
        List<String> names = file.names();
        for (String name : names) {
            if (!SINGLE.contains(name) && !name.startsWith(BundleFiles.COMPLETENESS)) {
                throw new UnacceptableBundle("it has a file that no bundle has: " + name);
            }
        }
        for (String name : SINGLE) {
            if (!names.contains(name)) {
                throw new UnacceptableBundle("it has no file " + name);
            }
        }
    }

    private VerifierKey key() throws IOException {
        String line = file.text(BundleFiles.KEY);
        VerifierKey key = VerifierKey.parse(line.strip());
        if (!line.equals(key.line() + "\n")) {
            throw new UnacceptableBundle("its key is not in its form");
        }
        if (!trusted.isEmpty() && !trusted.contains(key)) {
            throw new UnacceptableBundle("it was signed with a key that is not trusted: " + key.line());
        }
        return key;
    }

    private static Checkpoint checkpoint(String note, VerifierKey key) {
        SignedNote signed = SignedNote.parse(note);
        if (!signed.write().equals(note)) {
            throw new UnacceptableBundle("its checkpoint is not in its form");
        }
        return Checkpoint.open(signed, List.of(key)).checkpoint();
    }

    private static void requireSame(Figures found, Figures answered) {
        if (!found.equals(answered)) {
            throw new UnacceptableBundle(
                    "the rules come to " + found.json() + ", the system answered " + answered.json());
        }
    }
}
