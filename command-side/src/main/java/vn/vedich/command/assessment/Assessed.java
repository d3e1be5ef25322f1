package vn.vedich.command.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.References;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.judgement.Judgement;
import vn.vedich.kernel.judgement.Yardstick;
import vn.vedich.kernel.ledger.Dated;

/** An assessment as an act finds it, with the set and the enrolment that say what it is held to. */
record Assessed(AssessmentFacts facts, Act act, References references, CriteriaSetFacts set, EnrolmentFacts enrolment) {

    static Assessed by(Act act, AssessmentFacts facts, References references) {
        Optional<AssessmentOpened> opened = facts.opened();
        return new Assessed(
                facts,
                act,
                references,
                opened.map(o -> references.criteriaSet(o.criteriaSetId())).orElse(CriteriaSetFacts.none()),
                opened.map(o -> references.enrolment(o.enrolmentId())).orElse(EnrolmentFacts.none()));
    }

    /** How it was opened; asked only after a rule has found it open. */
    AssessmentOpened opened() {
        return facts.opened().orElseThrow();
    }

    boolean isCorrection() {
        return act.corrects() != null;
    }

    /** The day of the act: of a month its last, and never one that is still to come. */
    LocalDate day() {
        return noLaterThanToday(act.occurredOn().lastDay());
    }

    LocalDate noLaterThanToday(LocalDate day) {
        return day.isAfter(act.today()) ? act.today() : day;
    }

    /** The version that the assessment is held to on that day, if it is open by then. */
    Optional<CriteriaSetVersion> versionOn(LocalDate day) {
        return facts.versions().on(day).flatMap(set::version);
    }

    /** The indicator as the newest version knows it by which a value of that day can be judged, then or later. */
    Optional<Indicator> indicator(IndicatorId id, LocalDate since) {
        return versionsSince(since)
                .flatMap(version -> version.indicator(id).stream())
                .findFirst();
    }

    /** How things stand on a day; asked only after a rule has found the assessment open on it. */
    Judgement judgementOn(LocalDate day) {
        return judgementBy(versionOn(day).orElseThrow(), day);
    }

    Judgement judgementBy(CriteriaSetVersion version, LocalDate day) {
        Yardstick yardstick =
                new Yardstick(version, enrolment.profiles().on(day).orElse(null), opened().period());
        return new Judgement(facts, yardstick, day);
    }

    private Stream<CriteriaSetVersion> versionsSince(LocalDate day) {
        Optional<Dated.Item<Integer>> then = facts.versions().itemOn(day);
        return facts.versions().items().reversed().stream()
                .filter(item ->
                        item.from().isAfter(day) || then.filter(item::equals).isPresent())
                .flatMap(item -> set.version(item.value()).stream());
    }
}
