package vn.vedich.command.desk;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.Fingerprint;
import vn.vedich.platform.access.AccessEvent;
import vn.vedich.platform.access.AccessLog;
import vn.vedich.platform.problem.ProblemFound;

/** Keeps refused attempts in the access record, with a fingerprint in the place of what was sent. */
public final class KeptAttempts implements RefusedAttempts {

    private static final int LONGEST_NAME = 200;

    private final AccessLog accesses;
    private final RandomGenerator random;

    /** @param random gives the salts of fingerprints: not predictable, safe for use by many threads */
    public KeptAttempts(AccessLog accesses, RandomGenerator random) {
        this.accesses = accesses;
        this.random = random;
    }

    @Override
    public void keep(Attempt attempt) {
        accesses.keep(attempt.order().caller(), refused(attempt), fingerprint(attempt));
    }

    private static AccessEvent.Refused refused(Attempt attempt) {
        Order order = attempt.order();
        ProblemFound why = attempt.why();
        return new AccessEvent.Refused(
                attempt.isKnown() ? order.command() : null,
                attempt.isKnown() ? null : unknown(order.command()),
                order.id(),
                attempt.subject(),
                attempt.attributedTo(),
                why.kind().status(),
                why.kind().key(),
                why.refusal());
    }

    private @Nullable Fingerprint fingerprint(Attempt attempt) {
        return Bodies.canonical(attempt.order())
                .map(body -> Fingerprint.of(body, random))
                .orElse(null);
    }

    private static @Nullable Text unknown(String name) {
        try {
            return Text.of(name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME));
        } catch (InvalidValue e) {
            return null;
        }
    }
}
