package vn.vedich.query.inbox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.Addressee;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.Share;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.dossier.SubjectNames;

/**
 * A unit that a directive was given to.
 *
 * @param entry the entry that says so
 * @param until the day on which it was given to others; null when it never was
 * @param textGiven what the directive said when the unit was given it
 * @param acknowledgedOn the first day on which the unit said that it knows of it
 * @param share what it said of its own share; null before the directive was issued
 */
public record AddresseeView(
        NamedUnit unit,
        Involvement role,
        EntryId entry,
        LocalDate givenOn,
        @Nullable LocalDate until,
        Text textGiven,
        @Nullable LocalDate acknowledgedOn,
        @Nullable ShareView share) {

    static AddresseeView of(Addressee addressee, @Nullable Share share, SubjectNames names) {
        return new AddresseeView(
                names.unit(addressee.unit()),
                addressee.role(),
                addressee.givenBy(),
                addressee.from(),
                addressee.until(),
                addressee.text(),
                addressee.acknowledgedOn(),
                share == null ? null : ShareView.of(share));
    }
}
