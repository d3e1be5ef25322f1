package vn.vedich.query.export.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.Id;
import vn.vedich.kernel.judgement.Tally;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Text;

/** Makes cells of the kernel's values; what is null has no value. */
public final class Cells {

    private static final String NEXT = "; ";

    private Cells() {}

    public static Cell id(@Nullable Id id) {
        return id == null ? Cell.NONE : new Cell.Code(id.value());
    }

    public static Cell entry(@Nullable EntryId id) {
        return id == null ? Cell.NONE : new Cell.Code(id.value());
    }

    public static Cell code(@Nullable String code) {
        return code == null || code.isEmpty() ? Cell.NONE : new Cell.Code(code);
    }

    public static Cell codes(Collection<? extends Id> ids) {
        return code(ids.stream().map(Id::value).collect(Collectors.joining(NEXT)));
    }

    /** A text that was erased is not one that never was. */
    public static Cell said(@Nullable Text text) {
        return text == null ? Cell.NONE : new Cell.Said(text.value());
    }

    public static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.NONE : new Cell.Day(DayOrMonth.of(day));
    }

    public static Cell day(@Nullable DayOrMonth day) {
        return day == null ? Cell.NONE : new Cell.Day(day);
    }

    public static Cell number(@Nullable Decimal number) {
        return number == null ? Cell.NONE : new Cell.Number(number);
    }

    public static Cell money(@Nullable Money amount) {
        return amount == null ? Cell.NONE : new Cell.Dong(amount.dong());
    }

    public static Cell dong(long amount) {
        return new Cell.Dong(amount);
    }

    public static Cell whole(@Nullable Integer number) {
        return number == null ? Cell.NONE : new Cell.Whole(number);
    }

    public static Cell whole(@Nullable Long number) {
        return number == null ? Cell.NONE : new Cell.Whole(number);
    }

    /** Such as 12/20. */
    public static Cell outOf(Tally tally) {
        return new Cell.Code(tally.met() + "/" + tally.total());
    }

    /** Such as ntm-2016 v2; none where there is no set. */
    public static Cell version(@Nullable CriteriaSetId set, @Nullable Integer version) {
        return set == null ? Cell.NONE : new Cell.Code(set.value() + " v" + version);
    }
}
