package vn.vedich.query.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.project.Amounts;
import vn.vedich.kernel.project.Contributions;
import vn.vedich.kernel.project.LineAccount;
import vn.vedich.kernel.project.Phase;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.NamedCriterion;
import vn.vedich.query.dossier.NamedUnit;

/**
 * A project as it stood on a day. Sums are in đồng.
 *
 * @param unit the commune that it lies in
 * @param criteria that it helps to meet
 * @param investor null while no approval is known
 * @param phase null when neither approval nor start was known to be true by then
 * @param total what it is to cost, as approved
 * @param settled what it cost, as the final accounts say
 * @param lines what became of the money of each line
 * @param amounts what became of all of it
 * @param accepted the worth of all accepted work
 * @param debt accepted work that is not paid for
 * @param advanceOutstanding what is paid and has no accepted work to show for it yet
 * @param flags what ought not to be, and is a fact
 * @param illustrative whether anything that all this rests on claims no fact
 * @param illustrativeEntries the entries that claim none
 */
public record ProjectView(
        ProjectId id,
        @Nullable Names names,
        @Nullable Text place,
        @Nullable NamedUnit unit,
        @Nullable NamedUnit investor,
        List<NamedCriterion> criteria,
        @Nullable Phase phase,
        @Nullable DayOrMonth approvedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate completedOn,
        @Nullable Progress progress,
        @Nullable Money total,
        @Nullable Money settled,
        List<LineAccount> lines,
        Amounts amounts,
        long accepted,
        long debt,
        long advanceOutstanding,
        Contributions contributions,
        List<Flag> flags,
        boolean illustrative,
        List<Filler> illustrativeEntries) {

    /** What was last observed of the work. */
    public record Progress(
            Decimal percent, LocalDate observedOn, @Nullable Text note) {}

    /** An entry that claims no fact, by the simple name of its event. */
    public record Filler(EntryId entry, String type) {}

    /** What ought not to be. */
    public enum Flag {
        /** Work began, and no approval is known. */
        NOT_APPROVED,
        /** A line paid more than it was allocated. */
        BEYOND_ALLOCATION,
        /** A line that was allocated nothing paid. */
        PAID_WITHOUT_ALLOCATION,
        /** Accepted work is not paid for. */
        DEBT,
        /** It was completed while it was suspended on paper. */
        COMPLETED_WHILE_SUSPENDED,
        /** Something was paid after the final accounts. */
        PAID_AFTER_FINAL_ACCOUNTS
    }
}
