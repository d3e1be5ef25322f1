package vn.vedich.command.unit;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.AnnulmentCorrectsNothing;
import vn.vedich.command.decision.EntryRefusal.AnnulmentIsFinal;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.EntryAlreadyAnnulled;
import vn.vedich.command.decision.EntryRefusal.EntryAlreadyCorrected;
import vn.vedich.command.decision.EntryRefusal.EntryOfAnotherKind;
import vn.vedich.command.decision.EntryRefusal.EntryUnknown;
import vn.vedich.command.decision.EntryRefusal.OtherEntriesStandOnIt;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.command.unit.UnitCommand.AnnulUnitEntry;
import vn.vedich.command.unit.UnitCommand.RenameUnit;
import vn.vedich.command.unit.UnitRefusal.ParentBelowUnit;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitEvent.UnitMoved;
import vn.vedich.kernel.unit.UnitEvent.UnitRenamed;
import vn.vedich.kernel.value.Names;

/** Holds for corrections and annulments of every subject; shown on a unit. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnullingAnEntryOfAUnitTest {

    private static final LocalDate DAY = LocalDate.parse("2015-03-01");
    private static final Names NEW = Names.of("Quảng Lâm Mới");
    private static final Acts WITH_REASON = Acts.ordinary().because("entered for the wrong commune");

    private final Deciding<UnitState, UnitCommand, UnitEvent> renamed = Units.deciding()
            .given(Units.district())
            .given("registration", Units.commune())
            .given("renaming", new UnitRenamed(Units.COMMUNE, NEW, DAY));

    @Nested
    class When_allowed {

        @Test
        void an_entry_was_never_true() {
            renamed.when(annul("renaming"), WITH_REASON).does(Annulling.annulled("renaming"));
        }

        @Test
        void the_registration_goes_last() {
            renamed.given(Annulling.annulled("renaming"))
                    .when(annul("registration"), WITH_REASON)
                    .does(Annulling.annulled("registration"));
        }

        @Test
        void a_correction_can_itself_be_corrected() {
            corrected().when(rename(NEW), Acts.correcting("correction")).does(new UnitRenamed(Units.COMMUNE, NEW, DAY));
        }

        @Test
        void a_correction_is_never_quiet_even_if_it_only_takes_the_wrong_entry_away() {
            renamed.when(rename(Units.COMMUNE_NAMES), Acts.correcting("renaming"))
                    .does(new UnitRenamed(Units.COMMUNE, Units.COMMUNE_NAMES, DAY));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void an_annulment_says_why() {
            renamed.when(annul("renaming")).refuses(new ReasonMissing());
        }

        @Test
        void a_correction_says_why() {
            renamed.when(rename(NEW), Acts.ordinary().inPlaceOf("renaming")).refuses(new ReasonMissing());
        }

        @Test
        void the_entry_is_one_of_this_unit() {
            renamed.when(annul("entry-1"), WITH_REASON).refuses(new EntryUnknown(new EntryId("entry-1")));
            renamed.when(rename(NEW), Acts.correcting("entry-1")).refuses(new EntryUnknown(new EntryId("entry-1")));
        }

        @Test
        void a_correction_says_the_same_kind_of_thing() {
            renamed.when(rename(NEW), Acts.correcting("registration"))
                    .refuses(new EntryOfAnotherKind(new EntryId("registration"), "UnitRegistered"));
        }

        @Test
        void an_entry_is_corrected_once() {
            EntryAlreadyCorrected by = new EntryAlreadyCorrected(new EntryId("renaming"), new EntryId("correction"));

            corrected().when(rename(NEW), Acts.correcting("renaming")).refuses(by);
            corrected().when(annul("renaming"), WITH_REASON).refuses(by);
        }

        @Test
        void an_entry_is_annulled_once() {
            EntryAlreadyAnnulled by = new EntryAlreadyAnnulled(new EntryId("renaming"), new EntryId("annulment"));

            annulled().when(annul("renaming"), WITH_REASON).refuses(by);
            annulled().when(rename(NEW), Acts.correcting("renaming")).refuses(by);
        }

        @Test
        void an_annulment_is_final() {
            AnnulmentIsFinal refusal = new AnnulmentIsFinal(new EntryId("annulment"));

            annulled().when(annul("annulment"), WITH_REASON).refuses(refusal);
            annulled().when(rename(NEW), Acts.correcting("annulment")).refuses(refusal);
        }

        @Test
        void an_annulment_takes_no_other_place_than_that_of_what_it_annuls() {
            renamed.when(annul("registration"), Acts.correcting("renaming"))
                    .refuses(new AnnulmentCorrectsNothing(new EntryId("registration")));
        }

        @Test
        void the_registration_stays_while_others_stand_on_it() {
            renamed.when(annul("registration"), WITH_REASON)
                    .refuses(new OtherEntriesStandOnIt(new EntryId("registration")));
        }

        @Test
        void annulling_a_move_does_not_bring_back_a_parent_that_lies_below_it_by_now() {
            UnitId other = new UnitId("hai-ha");

            renamed.given(Units.registered("hai-ha", "district", null))
                    .given("move", new UnitMoved(Units.COMMUNE, other, DAY))
                    .given(new UnitMoved(Units.DISTRICT, Units.COMMUNE, DAY))
                    .when(annul("move"), WITH_REASON)
                    .refuses(new ParentBelowUnit(Units.COMMUNE, Units.DISTRICT, DAY));
        }

        @Test
        void it_has_not_happened_in_the_future() {
            renamed.when(annul("renaming"), WITH_REASON.occurredOn("2019-07-10"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void an_annulment_has_always_something_to_do_and_what_it_took_away_may_be_said_again() {
            annulled().when(rename(NEW)).does(new UnitRenamed(Units.COMMUNE, NEW, DAY));
        }
    }

    private Deciding<UnitState, UnitCommand, UnitEvent> corrected() {
        UnitRenamed other = new UnitRenamed(Units.COMMUNE, Names.of("Quảng Lâm Khác"), DAY);
        return renamed.given("correction", Acts.correcting("renaming"), other);
    }

    private Deciding<UnitState, UnitCommand, UnitEvent> annulled() {
        return renamed.given("annulment", WITH_REASON, Annulling.annulled("renaming"));
    }

    private static RenameUnit rename(Names names) {
        return new RenameUnit(Units.COMMUNE, names, DAY);
    }

    private static AnnulUnitEntry annul(String entry) {
        return new AnnulUnitEntry(Units.COMMUNE, new EntryId(entry));
    }
}
