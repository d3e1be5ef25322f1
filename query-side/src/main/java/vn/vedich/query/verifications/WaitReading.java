package vn.vedich.query.verifications;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.assessment.Verification;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.provenance.Actor;
import vn.vedich.query.dossier.Assessed;
import vn.vedich.query.dossier.Dossier.OfAssessment;
import vn.vedich.query.dossier.NamedCriterion;
import vn.vedich.query.dossier.NamedIndicator;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.verifications.Awaiting.Wait;
import vn.vedich.query.verifications.VerificationsView.Item;

/** Puts what waits on a unit into the form of the answer. */
record WaitReading(UnitId unit, SubjectNames names, LocalDate day) {

    Item read(Wait wait) {
        Criterion criterion = wait.criterion().criterion();
        Indicator indicator = wait.indicator().indicator();
        Optional<Observation> seen = Optional.ofNullable(wait.indicator().observation());
        Optional<Actor> actor = enteredBy(wait);
        return new Item(
                names.unit(wait.commune()),
                assessment(wait).id(),
                NamedCriterion.of(wait.assessed().set().id(), criterion),
                wait.criterion().state(),
                wait.criterion().support(),
                NamedIndicator.of(indicator),
                wait.indicator().state(),
                seen.map(Observation::value).orElse(null),
                seen.map(Observation::unit).orElse(null),
                seen.map(Observation::observedOn).orElse(null),
                seen.map(Observation::evidence).orElse(List.of()),
                wait.indicator().entry(),
                actor.map(names::actor).orElse(null),
                actor.filter(a -> unit.equals(a.unit())).isPresent(),
                wait.awaited(),
                round(wait),
                wait.since(),
                ChronoUnit.DAYS.between(wait.since(), day),
                wait.assessed().source(wait.indicator().entry()).orElse(null),
                isIllustrative(wait));
    }

    private int round(Wait wait) {
        int held = assessment(wait)
                .facts()
                .verifications()
                .of(wait.criterion().criterion().id())
                .items()
                .stream()
                .map(Dated.Item::value)
                .filter(found -> found.level().equals(VerificationLevel.DEPARTMENT)
                        && found.by().equals(unit))
                .mapToInt(Verification::round)
                .max()
                .orElse(0);
        return held + 1;
    }

    private static boolean isIllustrative(Wait wait) {
        Assessed assessed = wait.assessed();
        return assessed.isIllustrative(wait.indicator().entry())
                || Optional.ofNullable(wait.criterion().mark())
                        .filter(mark -> wait.isVerifiable() && assessed.isIllustrative(mark.entry()))
                        .isPresent();
    }

    private static Optional<Actor> enteredBy(Wait wait) {
        return Optional.ofNullable(wait.indicator().entry())
                .flatMap(assessment(wait).facts().entries()::actorOf);
    }

    private static OfAssessment assessment(Wait wait) {
        return Objects.requireNonNull(wait.assessed().assessment());
    }
}
