package vn.vedich.command.desk;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.form.Bound;
import vn.vedich.command.form.Catalogue;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;

/**
 * A command that was refused.
 *
 * @param isKnown whether there is a command of this name
 * @param subject the stream it was meant for; null where its body does not fit
 * @param attributedTo the unit whose act it was said to be, if any was named and the body fits
 */
public record Attempt(
        Order order,
        boolean isKnown,
        @Nullable String subject,
        @Nullable UnitId attributedTo,
        ProblemFound why) {

    /** What is no answer to an attempt: that it can't be answered now, or that it could not be read. */
    private static final Set<ProblemKind> NO_REFUSALS =
            EnumSet.of(ProblemKind.UNAVAILABLE, ProblemKind.INTERNAL, ProblemKind.MALFORMED, ProblemKind.TOO_LARGE);

    /** The attempt that this no refuses; empty where it was only asked what would be, or nothing that could be read. */
    static Optional<Attempt> refused(Order order, Catalogue catalogue, ProblemFound no) {
        if (order.dryRun() || NO_REFUSALS.contains(no.kind())) {
            return Optional.empty();
        }
        boolean isKnown = catalogue.find(order.command()).isPresent();
        Bound bound = isKnown ? bound(order, catalogue) : null;
        return Optional.of(new Attempt(order, isKnown, subject(bound), attributedTo(bound), no));
    }

    private static @Nullable Bound bound(Order order, Catalogue catalogue) {
        try {
            return catalogue.find(order.command()).orElseThrow().bind(order.body());
        } catch (ProblemFound doesNotFit) {
            return null;
        }
    }

    private static @Nullable String subject(@Nullable Bound bound) {
        return bound == null ? null : bound.command().subject().stream();
    }

    private static @Nullable UnitId attributedTo(@Nullable Bound bound) {
        return bound == null || bound.stated().attributedTo() == null
                ? null
                : bound.stated().attributedTo().unit();
    }
}
