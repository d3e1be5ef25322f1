package vn.vedich.kernel.project;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;

/**
 * What people and firms gave, each kind by itself: nothing is turned into money that nobody valued.
 *
 * @param money in đồng
 * @param labourWorth in đồng, of the days that were valued
 * @param landWorth in đồng, of the land that was valued
 */
public record Contributions(long money, Decimal labourDays, long labourWorth, Decimal squareMetres, long landWorth) {

    private static final Decimal NOTHING = Decimal.of(0);

    public static final Contributions NONE = new Contributions(0, NOTHING, 0, NOTHING, 0);

    public static Contributions of(Contribution given) {
        return switch (given) {
            case Contribution.InMoney in -> new Contributions(in.amount().dong(), NOTHING, 0, NOTHING, 0);
            case Contribution.InLabour in -> new Contributions(0, in.days(), dong(in.worth()), NOTHING, 0);
            case Contribution.InLand in -> new Contributions(0, NOTHING, 0, in.squareMetres(), dong(in.worth()));
        };
    }

    public Contributions plus(Contributions more) {
        return new Contributions(
                Math.addExact(money, more.money),
                labourDays.plus(more.labourDays),
                Math.addExact(labourWorth, more.labourWorth),
                squareMetres.plus(more.squareMetres),
                Math.addExact(landWorth, more.landWorth));
    }

    private static long dong(@Nullable Money worth) {
        return worth == null ? 0 : worth.dong();
    }
}
