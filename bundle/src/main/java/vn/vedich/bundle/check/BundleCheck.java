package vn.vedich.bundle.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.vedich.bundle.BundleFiles;
import vn.vedich.bundle.Figures;
import vn.vedich.bundle.Question;
import vn.vedich.bundle.UnacceptableBundle;
import vn.vedich.proof.UnacceptableLeaf;
import vn.vedich.proof.checkpoint.Handovers;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;

/**
 * Checks a bundle: its files are whole, the checkpoint is signed, every stream is complete under it, every event is the one that
 * was recorded, and the rules come to the figures that were answered. Keeps the events that count in memory, and one proof at a
 * time.
 */
public final class BundleCheck {

    /** In every form. */
    private static final List<String> SINGLE = List.of(
            BundleFiles.README,
            BundleFiles.ANSWER,
            BundleFiles.CHECKPOINT,
            BundleFiles.EVENTS,
            BundleFiles.KEY,
            BundleFiles.QUESTION,
            BundleFiles.SUMS);

    private final BundleFile file;
    private final Trusted trusted;

    private BundleCheck(BundleFile file, Trusted trusted) {
        this.file = file;
        this.trusted = trusted;
    }

    /**
     * What the bundle says, when all of it holds.
     *
     * @throws UnacceptableBundle when it does not; the message names the first thing that is wrong
     * @throws IOException when the file can't be read
     */
    public static CheckedBundle check(Path path, Trusted trusted) throws IOException {
        try (BundleFile file = new BundleFile(path)) {
            return new BundleCheck(file, trusted).checked();
        } catch (UnacceptableNote | UnacceptableLeaf e) {
            throw new UnacceptableBundle(String.valueOf(e.getMessage()), e);
        }
    }

    private CheckedBundle checked() throws IOException {
        file.requireSums();
        Question question = Question.parse(file.text(BundleFiles.QUESTION));
        requireKnownFiles(question);
        CheckedCheckpoint signed = signed(question);
        CompleteStreams streams = new CompleteStreams(signed.note().write(), List.of(signed.key()));
        for (String name : file.names()) {
            if (name.startsWith(BundleFiles.COMPLETENESS)) {
                streams.add(name, file.text(name));
            }
        }
        BundledEvents events = new BundledEvents(streams.leaves(), question);
        events.read(file.open(BundleFiles.EVENTS));
        Rejudging rejudging = new Rejudging(question, streams.names(), events.known());
        Figures figures = rejudging.figures();
        requireSame(figures, Figures.parse(file.text(BundleFiles.ANSWER)));
        return new CheckedBundle(question, figures, events.count(), streams.names(), rejudging.unitName(), signed);
    }

    private void requireKnownFiles(Question question) {
        List<String> single = new ArrayList<>(SINGLE);
        if (question.hasHandovers()) {
            single.add(BundleFiles.HANDOVERS);
        }
        List<String> names = file.names();
        for (String name : names) {
            if (!single.contains(name) && !name.startsWith(BundleFiles.COMPLETENESS)) {
                throw new UnacceptableBundle("it has a file that no bundle has: " + name);
            }
        }
        for (String name : single) {
            if (!names.contains(name)) {
                throw new UnacceptableBundle("it has no file " + name);
            }
        }
    }

    private CheckedCheckpoint signed(Question question) throws IOException {
        Handovers known =
                question.hasHandovers() ? Handovers.parse(file.text(BundleFiles.HANDOVERS)) : Handovers.none();
        Handovers handovers = known.and(trusted.handovers());
        SignedNote note = note();
        VerifierKey key = key();
        CheckedCheckpoint signed =
                new CheckedCheckpoint(note, key, handovers.judge(note, key, trusted.keys()), handovers);
        if (question.knownAt() < 0 || question.knownAt() >= signed.size()) {
            throw new UnacceptableBundle("the checkpoint does not cover position " + question.knownAt());
        }
        return signed;
    }

    private VerifierKey key() throws IOException {
        String line = file.text(BundleFiles.KEY);
        VerifierKey key = VerifierKey.parse(line.strip());
        if (!line.equals(key.line() + "\n")) {
            throw new UnacceptableBundle("its key is not in its form");
        }
        return key;
    }

    private SignedNote note() throws IOException {
        String text = file.text(BundleFiles.CHECKPOINT);
        SignedNote note = SignedNote.parse(text);
        if (!note.write().equals(text)) {
            throw new UnacceptableBundle("its checkpoint is not in its form");
        }
        return note;
    }

    private static void requireSame(Figures found, Figures answered) {
        if (!found.equals(answered)) {
            throw new UnacceptableBundle(
                    "the rules come to " + found.json() + ", the system answered " + answered.json());
        }
    }
}
