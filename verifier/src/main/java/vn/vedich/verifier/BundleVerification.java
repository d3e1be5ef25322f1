package vn.vedich.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.vedich.bundle.UnacceptableBundle;
import vn.vedich.bundle.check.BundleCheck;
import vn.vedich.bundle.check.CheckedBundle;
import vn.vedich.bundle.check.Trusted;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.verifier.BundleVerification.Opening;
import vn.vedich.verifier.Verdict.NotIntact;
import vn.vedich.verifier.check.Witnesses;
import vn.vedich.verifier.check.Witnesses.Watched;
import vn.vedich.verifier.source.EventSource;

/**
 * Checks the bundle of one figure, and holds it to the whole log where that is at hand.
 *
 * @param log empty when the whole log is not at hand
 */
record BundleVerification(Trusted trusted, Witnesses witnesses, Optional<Opening> log, PrintStream out) {

    /** Opens the whole log, each time from its beginning. */
    @FunctionalInterface
    interface Opening {
        EventSource open() throws IOException;
    }

    Verdict of(Path file, Progress progress) throws IOException, InterruptedException {
        try {
            CheckedBundle bundle = BundleCheck.check(file, trusted);
            List<Watched> watched =
                    witnesses.of(bundle.signed().covering(bundle.question().knownAt()));
            Optional<Verdict> fault =
                    log.isPresent() ? new HeldToTheLog(bundle).fault(log.get(), progress) : Optional.empty();
            return fault.isPresent()
                    ? fault.get()
                    : new WitnessReport(witnesses, out).judge(new BundleSaid(bundle, log.isPresent()).holds(), watched);
        } catch (UnacceptableBundle | UnacceptableNote e) {
            return NotIntact.somewhere(String.valueOf(e.getMessage()));
        }
    }
}
