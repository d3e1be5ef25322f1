package vn.vedich.command.rights;

import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.VerificationLevel;

/** Every way in which a command is not this caller's to give. */
public sealed interface RightsRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.NOT_YOURS;
    }

    /** No role that the caller acts in gives this command at all. */
    record NotYourCommand(String command) implements RightsRefusal {}

    /** The operator enters such a command only for the unit whose act it is. */
    record AttributionNeeded(String command) implements RightsRefusal {}

    /** The caller verifies at another level. */
    record NotYourLevel(VerificationLevel level) implements RightsRefusal {}

    /** An entry of that kind is not the caller's to make, so it is not his to annul. */
    record NotYourEntry(EntryId entry) implements RightsRefusal {}

    /** Only the operator enters an act for a unit that is not his own. */
    record NotEnteredForOthers(UnitId unit) implements RightsRefusal {}

    /** The directive was not given to the caller's unit, the request does not wait on it, it does not invest. */
    record NotAddressed(String subject) implements RightsRefusal {}

    /** The unit is neither the caller's own nor below it. */
    record NotYourUnit(UnitId unit) implements RightsRefusal {}

    /** The unit that the act is attributed to does not exist. */
    record AttributedUnitUnknown(UnitId unit) implements RightsRefusal {
        @Override
        public Kind kind() {
            return Kind.RULE;
        }
    }
}
