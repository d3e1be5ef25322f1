package vn.vedich.query.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.judgement.HeldTo;
import vn.vedich.kernel.judgement.Judgement;
import vn.vedich.kernel.judgement.UnitFiles;
import vn.vedich.kernel.judgement.Yardstick;
import vn.vedich.kernel.provenance.Source;
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

    /** The dossiers of one unit, in the order of ids, and the day that they are read for. */
    public record Files(List<OfEnrolment> enrolments, List<OfAssessment> assessments, LocalDate day) {

        public Files {
            enrolments = List.copyOf(enrolments);
            assessments = List.copyOf(assessments);
        }

        /** The set to judge by: that of the assessment under way, otherwise the one adopted last. */
        public Optional<CriteriaSetId> set() {
            return facts().set();
        }

        /** How the unit is judged by that set; by the version in force where neither assessed nor adopted. */
        public Optional<Assessed> by(OfCriteriaSet set) {
            return facts().by(set.id(), set.facts()).map(held -> assessed(set, held));
        }

        private UnitFiles facts() {
            return new UnitFiles(
                    enrolments.stream().map(Assessed::file).toList(),
                    assessments.stream().map(Assessed::file).toList(),
                    day);
        }

        private Assessed assessed(OfCriteriaSet set, HeldTo held) {
            UnitFiles.OfEnrolment enrolment = held.enrolment();
            UnitFiles.OfAssessment assessment = held.assessment();
            return new Assessed(
                    set,
                    held.version(),
                    enrolment == null ? null : dossier(enrolments, enrolment.id()),
                    assessment == null ? null : dossier(assessments, assessment.id()),
                    day);
        }

        private static <D extends Dossier> D dossier(List<D> dossiers, SubjectId id) {
            return dossiers.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The facts judged by the kernel's rules. */
    public Judgement judgement() {
        return held().judgement();
    }

    /** The same facts judged by the rules that another is held to, on its day. */
    public Judgement judgedBy(Assessed other) {
        return new Judgement(facts(), other.yardstick(), day, other.day());
    }

    /** What was recorded; nothing when no assessment is open. */
    public AssessmentFacts facts() {
        return held().recorded();
    }

    /** The rules that the unit is held to. */
    public Yardstick yardstick() {
        return held().yardstick();
    }

    /** The threshold profile assigned to the unit on the day. */
    public Optional<ProfileId> profile() {
        return held().profile();
    }

    /** The version of the set that the unit adopted; it may differ from the one that the assessment is held to. */
    public Optional<Integer> adoptedVersion() {
        return held().adoptedVersion();
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

    private HeldTo held() {
        return new HeldTo(
                set.id(),
                set.facts(),
                version,
                enrolment == null ? null : file(enrolment),
                assessment == null ? null : file(assessment),
                day);
    }

    private static UnitFiles.OfEnrolment file(OfEnrolment dossier) {
        return new UnitFiles.OfEnrolment(dossier.id(), dossier.facts());
    }

    private static UnitFiles.OfAssessment file(OfAssessment dossier) {
        return new UnitFiles.OfAssessment(dossier.id(), dossier.facts());
    }
}
