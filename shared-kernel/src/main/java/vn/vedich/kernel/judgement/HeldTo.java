package vn.vedich.kernel.judgement;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.value.Years;

/**
 * What one unit is held to on a day: the set, the version that its assessment is held to, the profile assigned to it.
 *
 * @param facts of the set
 * @param enrolment null when the unit is not enrolled
 * @param assessment null when none is open: then nothing was recorded, and everything is missing
 */
public record HeldTo(
        CriteriaSetId set,
        CriteriaSetFacts facts,
        CriteriaSetVersion version,
        UnitFiles.@Nullable OfEnrolment enrolment,
        UnitFiles.@Nullable OfAssessment assessment,
        LocalDate day) {

    /** What was recorded of the unit, judged by these rules. */
    public Judgement judgement() {
        return new Judgement(recorded(), yardstick(), day);
    }

    /** What was recorded; nothing when no assessment is open. */
    public AssessmentFacts recorded() {
        return assessment == null ? AssessmentFacts.none() : assessment.facts();
    }

    public Yardstick yardstick() {
        return new Yardstick(version, profile().orElse(null), period());
    }

    /** The threshold profile assigned to the unit on the day. */
    public Optional<ProfileId> profile() {
        return Optional.ofNullable(enrolment).flatMap(e -> e.facts().profiles().on(day));
    }

    /** The version of the set that the unit adopted; it may differ from the one that the assessment is held to. */
    public Optional<Integer> adoptedVersion() {
        return Optional.ofNullable(enrolment).flatMap(e -> e.adopted(set, day));
    }

    private Years period() {
        return Optional.ofNullable(assessment)
                .flatMap(known -> known.facts().opened())
                .map(AssessmentOpened::period)
                .or(() -> facts.issued().map(CriteriaSetIssued::period))
                .orElse(new Years(day.getYear(), day.getYear()));
    }
}
