package vn.vedich.command.decision;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.provenance.Attribution;
import vn.vedich.kernel.provenance.Authority;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/** Says how a command is given: by whom, when, why. Starts at {@link #ordinary()}; each method changes one thing. */
public record Acts(
        String commit,
        LocalDate today,
        DayOrMonth occurredOn,
        EnteredBy caller,
        @Nullable Attribution attributedTo,
        @Nullable Text reason,
        @Nullable Authority authority,
        @Nullable EntryId corrects) {

    /** The day on which commands are given unless a test says otherwise. */
    public static final LocalDate TODAY = LocalDate.parse("2019-07-09");

    /** An officer of Quảng Lâm, today, without reason, authority or correction. */
    public static Acts ordinary() {
        EnteredBy officer =
                new EnteredBy(Text.of("commune.quang-lam"), Set.of(Role.COMMUNE_OFFICER), new UnitId("quang-lam"));
        return new Acts("commit", TODAY, DayOrMonth.of(TODAY), officer, null, null, null, null);
    }

    /** A correction of that entry, with a reason. */
    public static Acts correcting(String entry) {
        return ordinary().because("the paper says otherwise").inPlaceOf(entry);
    }

    public Acts named(String other) {
        return new Acts(other, today, occurredOn, caller, attributedTo, reason, authority, corrects);
    }

    /** Given on another day, and true on that day. */
    public Acts givenOn(String day) {
        LocalDate date = LocalDate.parse(day);
        return new Acts(commit, date, DayOrMonth.of(date), caller, attributedTo, reason, authority, corrects);
    }

    /** True on another day or in another month than the one on which it is given. */
    public Acts occurredOn(String dayOrMonth) {
        return new Acts(commit, today, DayOrMonth.of(dayOrMonth), caller, attributedTo, reason, authority, corrects);
    }

    public Acts by(String subject, String unit, Role role) {
        EnteredBy other = new EnteredBy(Text.of(subject), Set.of(role), new UnitId(unit));
        return new Acts(commit, today, occurredOn, other, attributedTo, reason, authority, corrects);
    }

    /** The act of another unit, and of a person there if one is named. */
    public Acts attributedTo(String unit, @Nullable String person) {
        Text named = person == null ? null : Text.of(person);
        Attribution whose = new Attribution(new UnitId(unit), named, null);
        return new Acts(commit, today, occurredOn, caller, whose, reason, authority, corrects);
    }

    public Acts because(String why) {
        return new Acts(commit, today, occurredOn, caller, attributedTo, Text.of(why), authority, corrects);
    }

    /** Resting on a decision of that number. */
    public Acts onAuthorityOf(String number) {
        Authority decision = new Authority(Text.of("decision"), Text.of(number), null, null);
        return new Acts(commit, today, occurredOn, caller, attributedTo, reason, decision, corrects);
    }

    public Acts inPlaceOf(String entry) {
        return new Acts(commit, today, occurredOn, caller, attributedTo, reason, authority, new EntryId(entry));
    }

    public Act act() {
        return new Act(commit, provenance(), occurredOn, null, today, null);
    }

    /** The entry of that id that such an act made. */
    public Entry entry(String id) {
        return new Entry(new EntryId(id), occurredOn, null, provenance());
    }

    private Provenance provenance() {
        CommandId command = new CommandId(commit);
        return new Provenance(caller, attributedTo, authority, reason, null, command, command, command, corrects);
    }
}
