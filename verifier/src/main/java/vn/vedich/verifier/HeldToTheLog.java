package vn.vedich.verifier;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.vedich.bundle.Belonging;
import vn.vedich.bundle.Question;
import vn.vedich.bundle.check.CheckedBundle;
import vn.vedich.bundle.form.StoredEvents;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.export.UnacceptableEvent;
import vn.vedich.verifier.Verdict.Intact;
import vn.vedich.verifier.Verdict.NotIntact;
import vn.vedich.verifier.check.CheckedEvent;
import vn.vedich.verifier.check.KnownCheckpoints;
import vn.vedich.verifier.check.TileCheck;
import vn.vedich.verifier.source.EventSource;
import vn.vedich.verifier.source.EventSource.Batch;

/** A bundle that is good by itself, beside the whole log: nothing that is about its unit may be left out of it. */
record HeldToTheLog(CheckedBundle bundle) {

    /** What is wrong with the log, or with the bundle by it. */
    Optional<Verdict> fault(BundleVerification.Opening log, Progress progress)
            throws IOException, InterruptedException {
        try (EventSource source = log.open()) {
            KnownCheckpoints checkpoints =
                    new KnownCheckpoints(List.of(bundle.signed().note()), List.of());
            Verdict whole = new Verification(
                            source,
                            checkpoints,
                            TileCheck.none(),
                            List.of(bundle.signed().key()),
                            progress)
                    .run();
            if (!(whole instanceof Intact)) {
                return Optional.of(whole);
            }
        }
        try (EventSource source = log.open()) {
            return leftOut(source);
        }
    }

    private Optional<Verdict> leftOut(EventSource source) throws IOException {
        Optional<Batch> batch = source.next();
        while (batch.isPresent()) {
            Optional<CheckedEvent> other = batch.get().check().events().stream()
                    .filter(this::isLeftOut)
                    .findFirst();
            if (other.isPresent()) {
                return other.map(event -> NotIntact.at(
                        event.leaf().position(),
                        "the bundle leaves out " + event.leaf().stream() + ", which is about the unit too"));
            }
            batch = source.next();
        }
        return Optional.empty();
    }

    private boolean isLeftOut(CheckedEvent event) {
        String stream = event.leaf().stream();
        return stream != null
                && counts(event.leaf())
                && (stream.startsWith("enrolment/") || stream.startsWith("assessment/"))
                && !bundle.streams().contains(stream)
                && makesOfTheUnit(event);
    }

    private boolean counts(Leaf leaf) {
        Question question = bundle.question();
        return leaf.position() <= question.knownAt()
                && question.counts(Optional.ofNullable(leaf.reportedOn())
                        .map(DayOrMonth::of)
                        .orElse(null));
    }

    /** What this program can't read may be about the unit. */
    private boolean makesOfTheUnit(CheckedEvent event) {
        try {
            return Belonging.makesOf(
                    StoredEvents.withoutTexts(event.leaf(), event.payload()),
                    bundle.question().unit());
        } catch (UnacceptableEvent e) {
            return true;
        }
    }
}
