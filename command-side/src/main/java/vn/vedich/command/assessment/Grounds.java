package vn.vedich.command.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.kernel.assessment.Basis;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.judgement.Check;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.judgement.Yardstick;

/** Writes down what a judgement rested on. */
final class Grounds {

    private Grounds() {}

    static Basis of(Yardstick yardstick, CriterionStanding standing) {
        List<Basis.Support> supports =
                standing.indicators().stream().flatMap(Grounds::support).toList();
        return new Basis(yardstick.version().number(), yardstick.profile(), supports);
    }

    private static Stream<Basis.Support> support(IndicatorStanding standing) {
        EntryId entry = standing.entry();
        return entry == null
                ? Stream.empty()
                : Stream.of(new Basis.Support(
                        standing.indicator().id(),
                        entry,
                        standing.isApplicable(),
                        standing.checks().stream()
                                .flatMap(check -> held(check).stream())
                                .toList()));
    }

    private static Optional<Basis.Held> held(Check check) {
        return Optional.ofNullable(check.threshold()).map(threshold -> new Basis.Held(check.part(), threshold));
    }
}
