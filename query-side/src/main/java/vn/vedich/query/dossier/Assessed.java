package vn.vedich.query.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.enrolment.Adoption;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.judgement.Judgement;
import vn.vedich.kernel.judgement.Yardstick;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.Years;
import vn.vedich.query.dossier.Dossier.OfAssessment;
import vn.vedich.query.dossier.Dossier.OfCriteriaSet;
import vn.vedich.query.dossier.Dossier.OfEnrolment;

/**
 * How one unit is judged on a day: the set, the version that its assessment is held to, the profile assigned to it.
 *
 * @param enrolment null when the unit is not enrolled
 * @param assessment null when none is open: then nothing was recorded, and everything is missing
 */
public record Assessed(
        OfCriteriaSet set,
        CriteriaSetVersion version,
        @Nullable OfEnrolment enrolment,
        @Nullable OfAssessment assessment,
        LocalDate day) {

    /** The dossiers of one unit and the day that they are read for. */
    public record Files(List<OfEnrolment> enrolments, List<OfAssessment> assessments, LocalDate day) {

        public Files {
            enrolments = List.copyOf(enrolments);
            assessments = List.copyOf(assessments);
        }

        /** The set to judge by: that of the assessment under way, otherwise the one adopted last. */
        public Optional<CriteriaSetId> set() {
            return assessmentBy(null)
                    .flatMap(a -> a.facts().opened())
                    .map(AssessmentOpened::criteriaSetId)
                    .or(() -> enrolments.stream()
                            .flatMap(e -> e.facts().adoptions().itemOn(day).stream())
                            .max(Comparator.comparing(item -> item.from()))
                            .map(item -> item.value().criteriaSetId()));
        }

        /** How the unit is judged by that set; by the version in force where neither assessed nor adopted. */
        public Optional<Assessed> by(OfCriteriaSet set) {
            Optional<OfAssessment> assessment = assessmentBy(set.id());
            Optional<OfEnrolment> enrolment = enrolmentOf(assessment, set.id());
            return assessment
                    .flatMap(a -> a.facts().versions().on(day))
                    .or(() -> enrolment.flatMap(e -> adopted(e, set.id())))
                    .flatMap(number -> set.facts().version(number))
                    .or(() -> set.facts().versions().on(day))
                    .map(v -> new Assessed(set, v, enrolment.orElse(null), assessment.orElse(null), day));
        }

        private Optional<OfAssessment> assessmentBy(@Nullable CriteriaSetId set) {
            return assessments.stream()
                    .filter(a -> a.facts().opened().filter(o -> fits(o, set)).isPresent())
                    .max(Comparator.<OfAssessment, Boolean>comparing(a -> isAdopted(a))
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
                    .filter(e -> e.id().equals(opened.enrolmentId()))
                    .anyMatch(e -> adopted(e, opened.criteriaSetId()).isPresent());
        }

        private Optional<OfEnrolment> enrolmentOf(Optional<OfAssessment> assessment, CriteriaSetId set) {
            return assessment
                    .flatMap(a -> a.facts().opened())
                    .flatMap(o -> enrolments.stream()
                            .filter(e -> e.id().equals(o.enrolmentId()))
                            .findFirst())
                    .or(() -> enrolments.stream()
                            .filter(e -> adopted(e, set).isPresent())
                            .findFirst());
        }

        private Optional<Integer> adopted(OfEnrolment enrolment, CriteriaSetId set) {
            return enrolment
                    .facts()
                    .adoptions()
                    .on(day)
                    .filter(a -> a.criteriaSetId().equals(set))
                    .map(Adoption::version);
        }
    }

    /** The facts judged by the kernel's rules. */
    public Judgement judgement() {
        return judgedBy(this);
    }

    /** The same facts judged by the rules that another is held to, on its day. */
    public Judgement judgedBy(Assessed other) {
        return new Judgement(facts(), other.yardstick(), day, other.day());
    }

    /** What was recorded; nothing when no assessment is open. */
    public AssessmentFacts facts() {
        return assessment == null ? AssessmentFacts.none() : assessment.facts();
    }

    /** The rules that the unit is held to. */
    public Yardstick yardstick() {
        return new Yardstick(version, profile().orElse(null), period());
    }

    /** The threshold profile assigned to the unit on the day. */
    public Optional<ProfileId> profile() {
        return ofEnrolment(facts -> facts.profiles().on(day));
    }

    /** The version of the set that the unit adopted; it may differ from the one that the assessment is held to. */
    public Optional<Integer> adoptedVersion() {
        return ofEnrolment(facts -> facts.adoptions().on(day))
                .filter(a -> a.criteriaSetId().equals(set.id()))
                .map(Adoption::version);
    }

    /** Where an entry of the assessment comes from, if it says so. */
    public Optional<Source> source(@Nullable EntryId entry) {
        return Optional.ofNullable(assessment).flatMap(known -> known.sources().of(entry));
    }

    /** Whether an entry is filler that claims no fact. */
    public boolean isIllustrative(@Nullable EntryId entry) {
        return (assessment != null && assessment.sources().isIllustrative(entry))
                || (enrolment != null && enrolment.sources().isIllustrative(entry));
    }

    private <T> Optional<T> ofEnrolment(Function<EnrolmentFacts, Optional<T>> asked) {
        return Optional.ofNullable(enrolment).flatMap(e -> asked.apply(e.facts()));
    }

    private Years period() {
        return Optional.ofNullable(assessment)
                .flatMap(a -> a.facts().opened())
                .map(AssessmentOpened::period)
                .or(() -> set.facts().issued().map(CriteriaSetIssued::period))
                .orElse(new Years(day.getYear(), day.getYear()));
    }
}
