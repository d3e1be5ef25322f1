package vn.vedich.command.assessment;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.assessment.AssessmentCommand.OpenAssessment;
import vn.vedich.command.assessment.OpeningRefusal.AssessmentAlreadyOpened;
import vn.vedich.command.assessment.OpeningRefusal.EnrolmentUnknown;
import vn.vedich.command.assessment.OpeningRefusal.PeriodsDoNotOverlap;
import vn.vedich.command.assessment.OpeningRefusal.SetJudgesAnotherKind;
import vn.vedich.command.assessment.OpeningRefusal.SetNotAdopted;
import vn.vedich.command.assessment.OpeningRefusal.SetVersionUnknown;
import vn.vedich.command.decision.EntryRefusal.OtherEntriesStandOnIt;
import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.enrolment.Adoption;
import vn.vedich.kernel.enrolment.EnrolmentEvent.UnitEnrolled;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entries.Standing;
import vn.vedich.kernel.value.Years;

/**
 * The rules of opening: by which enrolment, against which set.
 *
 * @param before how it was opened before the act, also where the act corrects that
 */
record OpeningRules(
        Assessed assessed,
        OpenAssessment command,
        @Nullable AssessmentOpened before,
        EnrolmentFacts enrolment,
        CriteriaSetFacts set) {

    static OpeningRules of(OpenAssessment c, Assessed assessed, @Nullable AssessmentOpened before) {
        return new OpeningRules(
                assessed,
                c,
                before,
                assessed.references().enrolment(c.enrolmentId()),
                assessed.references().criteriaSet(c.criteriaSetId()));
    }

    /** It is opened once; saying the same again is no offence. */
    Optional<Refusal> assessmentAlreadyOpened() {
        return assessed.facts()
                .opened()
                .flatMap(was -> refuseIf(
                        !isSameSubject(was) || !was.from().equals(command.from()),
                        () -> new AssessmentAlreadyOpened(command.assessmentId())));
    }

    /** What was recorded speaks of that unit and set, so neither is corrected below it. */
    Optional<Refusal> otherEntriesStandOnIt() {
        EntryId corrected = assessed.act().corrects();
        if (corrected == null || before == null || isSameSubject(before)) {
            return Optional.empty();
        }
        boolean others = assessed.facts().entries().all().stream()
                .filter(Standing::stands)
                .anyMatch(entry -> !entry.id().equals(corrected));
        return refuseIf(others, () -> new OtherEntriesStandOnIt(corrected));
    }

    Optional<Refusal> enrolmentUnknown() {
        return refuseIf(enrolment.enrolled().isEmpty(), () -> new EnrolmentUnknown(command.enrolmentId()));
    }

    Optional<Refusal> setNotAdopted() {
        return refuseIf(
                adopted().isEmpty(),
                () -> new SetNotAdopted(command.enrolmentId(), command.criteriaSetId(), command.from()));
    }

    Optional<Refusal> setVersionUnknown() {
        return adopted()
                .flatMap(adoption -> refuseIf(
                        set.issued().isEmpty()
                                || set.version(adoption.version()).isEmpty(),
                        () -> new SetVersionUnknown(command.criteriaSetId(), adoption.version())));
    }

    Optional<Refusal> setJudgesAnotherKind() {
        UnitEnrolled enrolled = enrolment.enrolled().orElseThrow();
        CriteriaSetIssued issued = set.issued().orElseThrow();
        boolean ofThatKind = new Lineage(assessed.references(), command.from())
                .kindOf(enrolled.unitId())
                .filter(issued.judges()::equals)
                .isPresent();
        return refuseIf(
                !ofThatKind,
                () -> new SetJudgesAnotherKind(issued.criteriaSetId(), issued.judges(), enrolled.unitId()));
    }

    Optional<Refusal> periodsDoNotOverlap() {
        Years enrolled = enrolment.enrolled().orElseThrow().period();
        Years judged = set.issued().orElseThrow().period();
        return refuseIf(
                enrolled.to() < judged.from() || judged.to() < enrolled.from(),
                () -> new PeriodsDoNotOverlap(enrolled, judged));
    }

    /** How it is opened; asked only when all rules hold. */
    AssessmentOpened opened() {
        UnitEnrolled enrolled = enrolment.enrolled().orElseThrow();
        return new AssessmentOpened(
                command.assessmentId(),
                command.enrolmentId(),
                enrolled.unitId(),
                command.criteriaSetId(),
                adopted().orElseThrow().version(),
                enrolled.period(),
                command.from());
    }

    private Optional<Adoption> adopted() {
        return enrolment
                .adoptions()
                .on(command.from())
                .filter(a -> a.criteriaSetId().equals(command.criteriaSetId()));
    }

    private boolean isSameSubject(AssessmentOpened was) {
        return was.enrolmentId().equals(command.enrolmentId())
                && was.criteriaSetId().equals(command.criteriaSetId());
    }
}
