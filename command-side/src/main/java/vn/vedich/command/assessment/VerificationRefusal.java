package vn.vedich.command.assessment;

import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.VerificationLevel;

/** Why a criterion can't be verified or rejected by this unit, at this level or in this round. */
public sealed interface VerificationRefusal extends AssessmentRefusal {

    /** No unit of that kind lies above the assessed one, so nobody verifies at that level. */
    record LevelUnknown(VerificationLevel level) implements VerificationRefusal {}

    /** A finding is the act of a unit, and the caller has none. */
    record ActingUnitUnknown() implements VerificationRefusal, NotYours {}

    /** At the level {@code self} the assessed unit speaks for itself. */
    record NotTheAssessedUnit(UnitId acting, UnitId assessed) implements VerificationRefusal, NotYours {}

    /** At the level {@code department} the acting unit answers for an indicator of the criterion. */
    record NotResponsibleForCriterion(UnitId acting, CriterionId criterion) implements VerificationRefusal, NotYours {}

    /** At any other level the acting unit is the one of that kind above the assessed unit. */
    record NotOfThatLevel(UnitId acting, VerificationLevel level) implements VerificationRefusal, NotYours {}

    /** Nobody verifies what rests on a value that he entered. */
    record EnteredByVerifier(CriterionId criterion, EntryId entry) implements VerificationRefusal, NotYours {}

    /** What a unit found is taken back by that unit, or by one above the assessed unit. */
    record FoundByAnother(EntryId entry, UnitId by) implements VerificationRefusal, NotYours {}

    /** Rounds of a level count from 1, and none is skipped. */
    record RoundOutOfOrder(VerificationLevel level, int round, int next) implements VerificationRefusal {}

    /** The unit has found something in that round already; what it finds now belongs to another round. */
    record RoundAlreadyHeld(VerificationLevel level, int round, UnitId by) implements VerificationRefusal {}

    /** Answers that it is not this caller's act. */
    interface NotYours extends Refusal {

        @Override
        default Kind kind() {
            return Kind.NOT_YOURS;
        }
    }
}
