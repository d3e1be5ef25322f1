package vn.vedich.kernel.criteria;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.ledger.Annulment;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.value.Years;

/** Everything that can happen to a criteria set. */
public sealed interface CriteriaEvent extends Event {

    CriteriaSetId criteriaSetId();

    @Override
    default CriteriaSetId subject() {
        return criteriaSetId();
    }

    /**
     * A set is issued with its first version.
     *
     * @param basedOn the set that it details or extends
     * @param judges the kind of unit that it judges
     */
    record CriteriaSetIssued(
            CriteriaSetId criteriaSetId,
            Names names,
            Text issuer,
            @Nullable CriteriaSetId basedOn,
            UnitKind judges,
            Years period,
            CriteriaSetVersion version)
            implements CriteriaEvent {}

    /** A new version takes effect on the day of its decision; it judges nothing again by itself. */
    record CriteriaSetAmended(CriteriaSetId criteriaSetId, Text summary, CriteriaSetVersion version)
            implements CriteriaEvent {}

    /** The set is no longer to be adopted from that day on. */
    record CriteriaSetRetired(CriteriaSetId criteriaSetId, LocalDate from) implements CriteriaEvent {}

    record CriteriaEntryAnnulled(CriteriaSetId criteriaSetId, EntryId entry) implements CriteriaEvent, Annulment {}
}
