package vn.vedich.verifier;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import vn.vedich.verifier.Verdict.NotWitnessed;
import vn.vedich.verifier.check.Witnesses;
import vn.vedich.verifier.check.Witnesses.Watched;

/** Says who cosigned the checkpoints of what is in order, a log or a bundle, and whether these were enough. */
record WitnessReport(Witnesses witnesses, PrintStream out) {

    Verdict judge(Verdict good, List<Watched> watched) {
        watched.forEach(this::say);
        int most = Witnesses.most(watched);
        return most >= witnesses.needed()
                ? good
                : new NotWitnessed("of " + witnesses.keys().size() + " witnesses " + witnesses.needed()
                        + " must have cosigned one checkpoint, and " + most + " did");
    }

    private void say(Watched checkpoint) {
        checkpoint
                .by()
                .forEach(cosigned -> out.println(String.format(
                        Locale.ROOT,
                        "cosigned: the first %,d events, by %s at %s",
                        checkpoint.size(),
                        cosigned.witness().name(),
                        cosigned.time())));
    }
}
