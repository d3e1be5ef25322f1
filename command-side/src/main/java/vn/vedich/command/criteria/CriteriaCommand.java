package vn.vedich.command.criteria;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.AnnulCommand;
import vn.vedich.command.decision.Command;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.value.Years;

/** Everything that can be asked of a criteria set. */
public sealed interface CriteriaCommand extends Command {

    CriteriaSetId criteriaSetId();

    @Override
    default CriteriaSetId subject() {
        return criteriaSetId();
    }

    /**
     * Issues a set with its version 1.
     *
     * @param basedOn the set that it details or extends
     * @param judges the kind of unit that it judges
     */
    record IssueCriteriaSet(
            CriteriaSetId criteriaSetId,
            Names names,
            Text issuer,
            @Nullable CriteriaSetId basedOn,
            UnitKind judges,
            Years period,
            CriteriaSetVersion version)
            implements CriteriaCommand {}

    /** Adds the next version, in force from the day of its decision. */
    record AmendCriteriaSet(CriteriaSetId criteriaSetId, Text summary, CriteriaSetVersion version)
            implements CriteriaCommand {}

    /** Ends the set: from that day on it is not to be adopted. */
    record RetireCriteriaSet(CriteriaSetId criteriaSetId, LocalDate from) implements CriteriaCommand {}

    /** Says that an entry about the set was never true. */
    record AnnulCriteriaEntry(CriteriaSetId criteriaSetId, EntryId entry) implements CriteriaCommand, AnnulCommand {}
}
