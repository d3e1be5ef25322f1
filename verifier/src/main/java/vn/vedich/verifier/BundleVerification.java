package vn.vedich.verifier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.vedich.bundle.Belonging;
import vn.vedich.bundle.UnacceptableBundle;
import vn.vedich.bundle.check.BundleCheck;
import vn.vedich.bundle.check.CheckedBundle;
import vn.vedich.bundle.form.StoredEvents;
import vn.vedich.proof.export.UnacceptableEvent;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.verifier.Verdict.Intact;
import vn.vedich.verifier.Verdict.NotIntact;
import vn.vedich.verifier.check.CheckedEvent;
import vn.vedich.verifier.check.KnownCheckpoints;
import vn.vedich.verifier.check.TileCheck;
import vn.vedich.verifier.source.EventSource;
import vn.vedich.verifier.source.EventSource.Batch;

/** Checks the bundle of one figure, and holds it to the whole log where that is at hand. */
final class BundleVerification {

    private final CheckedBundle bundle;

    private BundleVerification(CheckedBundle bundle) {
        this.bundle = bundle;
    }

    /** Opens the whole log, each time from its beginning. */
    @FunctionalInterface
    interface Opening {
        EventSource open() throws IOException;
    }

    /**
     * @param trusted keys of the log; none when the bundle's own is to be believed
     * @param log empty when the whole log is not at hand
     */
    static Verdict of(Path file, Collection<VerifierKey> trusted, Optional<Opening> log, Progress progress)
            throws IOException, InterruptedException {
        try {
            BundleVerification bundle = new BundleVerification(BundleCheck.check(file, trusted));
            Optional<Verdict> fault = log.isPresent() ? bundle.heldTo(log.get(), progress) : Optional.empty();
            return fault.orElseGet(() -> bundle.holds(!trusted.isEmpty(), log.isPresent()));
        } catch (UnacceptableBundle e) {
            return NotIntact.somewhere(String.valueOf(e.getMessage()));
        }
    }

    /** What is wrong with the log, or with the bundle by it. */
    private Optional<Verdict> heldTo(Opening log, Progress progress) throws IOException, InterruptedException {
        try (EventSource source = log.open()) {
            KnownCheckpoints checkpoints = new KnownCheckpoints(List.of(bundle.note()), List.of());
            Verdict whole =
                    new Verification(source, checkpoints, TileCheck.none(), List.of(bundle.key()), progress).run();
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
                && event.leaf().position() <= bundle.question().knownAt()
                && (stream.startsWith("enrolment/") || stream.startsWith("assessment/"))
                && !bundle.streams().contains(stream)
                && makesOfTheUnit(event);
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

    private Verdict holds(boolean byATrustedKey, boolean wholeLog) {
        String figures = String.format(
                Locale.ROOT,
                "%s on %s as known at %d: %s",
                bundle.unitName(),
                bundle.question().asOf(),
                bundle.question().knownAt(),
                bundle.figures());
        String streams = String.format(
                Locale.ROOT,
                "intact: %,d events of %,d streams, complete up to position %d, covered by the checkpoint",
                bundle.events(),
                bundle.streams().size(),
                bundle.checkpoint().size() - 1);
        String key = byATrustedKey
                ? ""
                : "\n"
                        + "signed with the key in the bundle, which proves nothing until it is compared with the"
                        + " published one:\n"
                        + bundle.key().line();
        String others = wholeLog
                ? "\nno other enrolment and no other assessment in the log is about the unit"
                : "\nnot shown: that no other enrolment or assessment is about the unit; give the whole log by --log";
        return new Verdict.Holds(streams + "\n" + figures + key + others);
    }
}
