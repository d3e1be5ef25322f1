package vn.vedich.standalone.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.command.assessment.AssessmentCommand;
import vn.vedich.command.decision.Act;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.Basis;
import vn.vedich.kernel.assessment.Basis.Held;
import vn.vedich.kernel.assessment.Rejudgement;
import vn.vedich.kernel.assessment.Totals;
import vn.vedich.kernel.enrolment.Adoption;
import vn.vedich.kernel.enrolment.EnrolmentEvent.UnitEnrolled;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.judgement.Check;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.judgement.Judgement;

/** The events that an assessment's commands ask for; a criterion is marked met only where nothing stands in its way. */
record AssessmentStory(RecordStory story, Act act) {

    List<AssessmentEvent> eventsOf(AssessmentCommand command) {
        return switch (command) {
            case AssessmentCommand.OpenAssessment c -> List.of(opened(c));
            case AssessmentCommand.RecordIndicator c ->
                List.of(new AssessmentEvent.IndicatorRecorded(c.assessmentId(), c.observation()));
            case AssessmentCommand.RecordIndicators c -> recorded(c).toList();
            case AssessmentCommand.MarkCriterionMet c -> List.of(met(c));
            case AssessmentCommand.RejudgeUnderVersion c -> List.of(rejudged(c));
            case AssessmentCommand.VerifyCriterion c ->
                List.of(new AssessmentEvent.CriterionVerified(
                        c.assessmentId(), c.criterion(), c.level(), c.round(), unit()));
            case AssessmentCommand.RejectCriterion c ->
                List.of(new AssessmentEvent.CriterionRejected(
                        c.assessmentId(), c.criterion(), c.level(), c.round(), unit()));
            case AssessmentCommand.SubmitReport c -> List.of(submitted(c));
            case AssessmentCommand.DecideApplicability c -> notTold(c);
            case AssessmentCommand.MarkCriterionLapsed c -> notTold(c);
            case AssessmentCommand.MarkCriterionOwed c -> notTold(c);
            case AssessmentCommand.CarryOver c -> notTold(c);
            case AssessmentCommand.CloseAssessment c -> notTold(c);
            case AssessmentCommand.AnnulAssessmentEntry c -> notTold(c);
        };
    }

    private static List<AssessmentEvent> notTold(AssessmentCommand command) {
        throw new AssertionError("the record tells of no " + command);
    }

    private AssessmentEvent opened(AssessmentCommand.OpenAssessment c) {
        UnitEnrolled enrolled = story.enrolment.enrolled().orElseThrow();
        Adoption adopted = story.enrolment.adoptions().on(c.from()).orElseThrow();
        assertThat(adopted.criteriaSetId()).isEqualTo(c.criteriaSetId());
        return new AssessmentEvent.AssessmentOpened(
                c.assessmentId(),
                c.enrolmentId(),
                enrolled.unitId(),
                c.criteriaSetId(),
                adopted.version(),
                enrolled.period(),
                c.from());
    }

    private static Stream<AssessmentEvent> recorded(AssessmentCommand.RecordIndicators c) {
        return c.observations().stream().map(o -> new AssessmentEvent.IndicatorRecorded(c.assessmentId(), o));
    }

    private AssessmentEvent met(AssessmentCommand.MarkCriterionMet c) {
        Judgement judgement = story.judgementOn(c.from());
        CriterionStanding standing = judgement.of(
                judgement.yardstick().version().criterion(c.criterion()).orElseThrow());
        assertThat(standing.lacking()).as("what keeps %s from being met", c).isEmpty();
        return new AssessmentEvent.CriterionMet(
                c.assessmentId(), c.criterion(), c.from(), c.howWell(), basis(judgement, standing));
    }

    private AssessmentEvent rejudged(AssessmentCommand.RejudgeUnderVersion c) {
        assertThat(story.enrolment.adoptions().on(c.from()).map(Adoption::version))
                .contains(c.version());
        Judgement judgement = story.judgementBy(c.version(), c.from());
        List<Rejudgement> results = judgement.criteria().stream()
                .filter(CriterionStanding::isMet)
                .map(s -> new Rejudgement(s.criterion().id(), s.lacking().isEmpty(), basis(judgement, s)))
                .toList();
        return new AssessmentEvent.AssessmentRejudged(c.assessmentId(), c.version(), c.from(), results);
    }

    private AssessmentEvent submitted(AssessmentCommand.SubmitReport c) {
        LocalDate day = c.asOf().lastDay();
        Totals claimed = Objects.requireNonNull(c.claimed());
        return new AssessmentEvent.ReportSubmitted(
                c.assessmentId(),
                c.report(),
                c.asOf(),
                claimed,
                c.claims(),
                story.judgementOn(day).met());
    }

    private UnitId unit() {
        return Objects.requireNonNull(act.actor().unit());
    }

    private static Basis basis(Judgement judgement, CriterionStanding standing) {
        return new Basis(
                judgement.yardstick().version().number(),
                judgement.yardstick().profile(),
                standing.indicators().stream().map(AssessmentStory::support).toList());
    }

    private static Basis.Support support(IndicatorStanding s) {
        List<Held> held = s.checks().stream().flatMap(c -> held(c).stream()).toList();
        return new Basis.Support(s.indicator().id(), Objects.requireNonNull(s.entry()), s.isApplicable(), held);
    }

    private static Optional<Held> held(Check check) {
        return Optional.ofNullable(check.threshold()).map(threshold -> new Held(check.part(), threshold));
    }
}
