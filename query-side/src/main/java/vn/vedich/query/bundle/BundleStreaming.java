package vn.vedich.query.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.vedich.bundle.BundleFiles;
import vn.vedich.bundle.BundleWriting;
import vn.vedich.bundle.Readme;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventLog;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.notary.ProvenLog;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.stream.CompletenessDocument;
import vn.vedich.proof.stream.CompletenessProof;
import vn.vedich.query.events.EventLines;

/** Writes a bundle while it reads the log: of its events it keeps the positions, and one proof at a time. */
record BundleStreaming(Bundle bundle, EventLog log, ProvenLog proven) {

    /** Events that stand closer together are read at once. */
    private static final int PAGE = 64;

    void writeTo(OutputStream out) throws IOException {
        BundleWriting writing = new BundleWriting(out);
        SignedNote checkpoint = bundle.checkpoint();
        SortedSet<Long> positions = new TreeSet<>();
        writing.add(BundleFiles.README, Readme.text());
        writing.add(BundleFiles.ANSWER, bundle.figures().json());
        writing.add(BundleFiles.CHECKPOINT, checkpoint.write());
        for (String stream : bundle.streams()) {
            CompletenessProof proof = proven.completeness(stream, checkpoint);
            proof.leaves().stream()
                    .map(Leaf::parse)
                    .filter(leaf -> stream.equals(leaf.stream()))
                    .forEach(leaf -> positions.add(leaf.position()));
            writing.add(BundleFiles.completeness(stream), CompletenessDocument.write(proof));
        }
        writing.add(BundleFiles.EVENTS, file -> writeEvents(positions, file));
        writing.add(BundleFiles.HANDOVERS, bundle.handovers().write());
        writing.add(BundleFiles.KEY, bundle.verifierKey() + "\n");
        writing.add(BundleFiles.QUESTION, bundle.question().json());
        writing.finish();
    }

    private void writeEvents(SortedSet<Long> positions, OutputStream out) throws IOException {
        List<CoveredEvent> page = List.of();
        for (long position : positions) {
            if (page.isEmpty() || page.getLast().position() < position) {
                page = log.readCovered(position, positions.contains(position + 1) ? PAGE : 1);
            }
            if (page.isEmpty()) {
                throw new LogUnavailable("position " + position + " can't be read");
            }
            CoveredEvent event = page.get((int) (position - page.getFirst().position()));
            out.write((EventLines.line(event) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
