package vn.vedich.kernel.judgement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.enrolment.EnrolmentEvent.UnitEnrolled;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.UnitId;

/**
 * What is known of one unit, and the day that it is read for: from it follows which set judges the unit and by which version.
 * Where two files are equally good the order of the lists decides, so they come in the order of ids.
 */
public record UnitFiles(List<OfEnrolment> enrolments, List<OfAssessment> assessments, LocalDate day) {

    /** One enrolment of the unit. */
    public record OfEnrolment(EnrolmentId id, EnrolmentFacts facts) {

        /** Whether it stands that this unit was enrolled. */
        public boolean isOf(UnitId unit) {
            return facts.enrolled()
                    .map(UnitEnrolled::unitId)
                    .filter(unit::equals)
                    .isPresent();
        }

        Optional<Integer> adopted(CriteriaSetId set, LocalDate day) {
            return facts.adoptions()
                    .on(day)
                    .filter(adoption -> adoption.criteriaSetId().equals(set))
                    .map(adoption -> adoption.version());
        }
    }

    /** One assessment of the unit. */
    public record OfAssessment(AssessmentId id, AssessmentFacts facts) {

        /** Whether it stands that it was opened for this unit. */
        public boolean isOf(UnitId unit) {
            return facts.opened()
                    .map(AssessmentOpened::unitId)
                    .filter(unit::equals)
                    .isPresent();
        }
    }

    public UnitFiles {
        enrolments = List.copyOf(enrolments);
        assessments = List.copyOf(assessments);
    }

    /** The set to judge by: that of the assessment under way, otherwise the one adopted last. */
    public Optional<CriteriaSetId> set() {
        return assessmentBy(null)
                .flatMap(assessment -> assessment.facts().opened())
                .map(AssessmentOpened::criteriaSetId)
                .or(() -> enrolments.stream()
                        .flatMap(enrolment -> enrolment.facts().adoptions().itemOn(day).stream())
                        .max(Comparator.comparing(item -> item.from()))
                        .map(item -> item.value().criteriaSetId()));
    }

    /** How the unit is judged by that set; by the version in force where neither assessed nor adopted. */
    public Optional<HeldTo> by(CriteriaSetId set, CriteriaSetFacts facts) {
        Optional<OfAssessment> assessment = assessmentBy(set);
        Optional<OfEnrolment> enrolment = enrolmentOf(assessment, set);
        return assessment
                .flatMap(known -> known.facts().versions().on(day))
                .or(() -> enrolment.flatMap(known -> known.adopted(set, day)))
                .flatMap(facts::version)
                .or(() -> facts.versions().on(day))
                .map(version -> new HeldTo(set, facts, version, enrolment.orElse(null), assessment.orElse(null), day));
    }

    private Optional<OfAssessment> assessmentBy(@Nullable CriteriaSetId set) {
        return assessments.stream()
                .filter(a -> a.facts().opened().filter(o -> fits(o, set)).isPresent())
                .max(Comparator.<OfAssessment, Boolean>comparing(this::isAdopted)
                        .thenComparing(a -> !a.facts().isClosedOn(day))
                        .thenComparing(a -> a.facts().opened().orElseThrow().from()));
    }

    private boolean fits(AssessmentOpened opened, @Nullable CriteriaSetId set) {
        return !opened.from().isAfter(day)
                && (set == null || opened.criteriaSetId().equals(set));
    }

    private boolean isAdopted(OfAssessment assessment) {
        AssessmentOpened opened = assessment.facts().opened().orElseThrow();
        return enrolments.stream()
                .filter(enrolment -> enrolment.id().equals(opened.enrolmentId()))
                .anyMatch(enrolment ->
                        enrolment.adopted(opened.criteriaSetId(), day).isPresent());
    }

    private Optional<OfEnrolment> enrolmentOf(Optional<OfAssessment> assessment, CriteriaSetId set) {
        return assessment
                .flatMap(known -> known.facts().opened())
                .flatMap(opened -> enrolments.stream()
                        .filter(enrolment -> enrolment.id().equals(opened.enrolmentId()))
                        .findFirst())
                .or(() -> enrolments.stream()
                        .filter(enrolment -> enrolment.adopted(set, day).isPresent())
                        .findFirst());
    }
}
