package vn.vedich.command.unit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.EntryUnknown;
import vn.vedich.command.unit.UnitCommand.RegisterUnit;
import vn.vedich.command.unit.UnitRefusal.EntryFromEarlierDay;
import vn.vedich.command.unit.UnitRefusal.ParentBelowUnit;
import vn.vedich.command.unit.UnitRefusal.ParentUnknown;
import vn.vedich.command.unit.UnitRefusal.UnitAlreadyRegistered;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitEvent.UnitDissolved;
import vn.vedich.kernel.unit.UnitEvent.UnitRegistered;
import vn.vedich.kernel.unit.UnitEvent.UnitRenamed;
import vn.vedich.kernel.value.Names;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisteringAUnitTest {

    private static final LocalDate LATER = LocalDate.parse("2010-01-01");

    private final Deciding<UnitState, UnitCommand, UnitEvent> district =
            Units.deciding().given(Units.district());
    private final Deciding<UnitState, UnitCommand, UnitEvent> commune = district.given("registration", Units.commune());

    @Nested
    class When_allowed {

        @Test
        void the_topmost_unit_has_no_parent() {
            Units.deciding().when(asIn(Units.district())).does(Units.district());
        }

        @Test
        void others_lie_below_a_unit_that_is_there() {
            district.when(asIn(Units.commune())).does(Units.commune());
        }

        @Test
        void it_may_be_registered_ahead_of_the_day_it_begins() {
            UnitRegistered nextYear = commune(Units.DISTRICT, LocalDate.parse("2020-01-01"));

            district.when(asIn(nextYear)).does(nextYear);
        }

        @Test
        void a_correction_takes_the_place_of_the_registration() {
            UnitRegistered topmost = commune(null, Units.SINCE);

            commune.when(asIn(topmost), Acts.correcting("registration")).does(topmost);
        }

        @Test
        void a_registration_that_was_annulled_may_be_entered_again() {
            commune.given("annulment", Annulling.annulled("registration"))
                    .when(asIn(Units.commune()))
                    .does(Units.commune());
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void it_is_registered_once() {
            commune.when(asIn(commune(null, Units.SINCE))).refuses(new UnitAlreadyRegistered(Units.COMMUNE));
        }

        @Test
        void its_parent_is_known() {
            Units.deciding().when(asIn(Units.commune())).refuses(new ParentUnknown(Units.DISTRICT, Units.SINCE));
        }

        @Test
        void its_parent_is_there_on_that_day() {
            district.given(new UnitDissolved(Units.DISTRICT, List.of(), LATER))
                    .when(asIn(commune(Units.DISTRICT, LATER)))
                    .refuses(new ParentUnknown(Units.DISTRICT, LATER));
        }

        @Test
        void it_does_not_lie_below_itself_when_corrected() {
            UnitId village = new UnitId("binh-ho");

            commune.given(Units.registered("binh-ho", "village", "quang-lam"))
                    .when(asIn(commune(village, Units.SINCE)), Acts.correcting("registration"))
                    .refuses(new ParentBelowUnit(Units.COMMUNE, village, Units.SINCE));
        }

        @Test
        void a_corrected_registration_begins_before_everything_else_that_is_said_of_it() {
            LocalDate renamedOn = LATER.minusDays(1);

            commune.given(new UnitRenamed(Units.COMMUNE, Names.of("Quảng Lâm Cũ"), renamedOn))
                    .when(asIn(commune(Units.DISTRICT, LATER)), Acts.correcting("registration"))
                    .refuses(new EntryFromEarlierDay(Units.COMMUNE, renamedOn));
        }

        @Test
        void a_correction_names_the_registration() {
            commune.when(asIn(Units.commune()), Acts.correcting("nowhere"))
                    .refuses(new EntryUnknown(new EntryId("nowhere")));
        }

        @Test
        void what_is_registered_has_not_happened_in_the_future() {
            district.when(asIn(Units.commune()), Acts.ordinary().occurredOn("2019-07-10"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_was_registered_in_the_same_words() {
            commune.when(asIn(Units.commune())).staysQuiet();
        }
    }

    private static UnitRegistered commune(@Nullable UnitId parent, LocalDate from) {
        return new UnitRegistered(Units.COMMUNE, Units.COMMUNE_KIND, Units.COMMUNE_NAMES, null, parent, from);
    }

    private static RegisterUnit asIn(UnitRegistered e) {
        return new RegisterUnit(e.unitId(), e.kind(), e.names(), e.code(), e.parent(), e.from());
    }
}
