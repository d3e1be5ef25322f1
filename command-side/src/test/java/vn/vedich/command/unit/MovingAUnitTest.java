package vn.vedich.command.unit;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.unit.UnitCommand.MoveUnit;
import vn.vedich.command.unit.UnitRefusal.ParentBelowUnit;
import vn.vedich.command.unit.UnitRefusal.ParentUnknown;
import vn.vedich.command.unit.UnitRefusal.UnitNotRegistered;
import vn.vedich.command.unit.UnitRefusal.UnitNotThere;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitEvent.UnitMoved;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MovingAUnitTest {

    private static final LocalDate DAY = LocalDate.parse("2015-03-01");
    private static final LocalDate LATER = LocalDate.parse("2018-01-01");
    private static final UnitId OTHER = new UnitId("hai-ha");
    private static final UnitId VILLAGE = new UnitId("binh-ho");

    private final Deciding<UnitState, UnitCommand, UnitEvent> commune =
            Units.deciding().given(Units.district(), Units.registered("hai-ha", "district", null), Units.commune());

    @Nested
    class When_allowed {

        @Test
        void it_lies_below_the_other_parent_from_that_day_on() {
            commune.when(move(OTHER, DAY)).does(moved(OTHER, DAY));
        }

        @Test
        void two_units_may_change_places_one_after_the_other() {
            UnitMoved away = new UnitMoved(VILLAGE, Units.DISTRICT, DAY);

            commune.given(Units.registered("binh-ho", "village", "quang-lam"), away)
                    .when(move(VILLAGE, DAY))
                    .does(moved(VILLAGE, DAY));
        }

        @Test
        void a_correction_may_say_that_it_never_moved() {
            commune.given("move", moved(OTHER, DAY))
                    .when(move(Units.DISTRICT, DAY), Acts.correcting("move"))
                    .does(moved(Units.DISTRICT, DAY));
        }

        @Test
        void what_a_later_move_of_that_day_took_the_place_of_closes_no_circle() {
            commune.given(Units.registered("binh-ho", "village", "quang-lam"))
                    .given("first", moved(OTHER, DAY))
                    .given("second", moved(Units.DISTRICT, DAY))
                    .when(move(VILLAGE, DAY), Acts.correcting("first"))
                    .does(moved(VILLAGE, DAY));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_unit_that_nobody_registered_lies_nowhere() {
            Units.deciding()
                    .given(Units.district())
                    .when(move(Units.DISTRICT, DAY))
                    .refuses(new UnitNotRegistered(Units.COMMUNE));
        }

        @Test
        void it_is_not_moved_before_it_is_there() {
            LocalDate before = Units.SINCE.minusDays(1);

            commune.when(move(OTHER, before)).refuses(new UnitNotThere(Units.COMMUNE, before));
        }

        @Test
        void the_parent_is_known() {
            UnitId nowhere = new UnitId("nowhere");

            commune.when(move(nowhere, DAY)).refuses(new ParentUnknown(nowhere, DAY));
        }

        @Test
        void it_does_not_lie_below_itself() {
            commune.when(move(Units.COMMUNE, DAY)).refuses(new ParentBelowUnit(Units.COMMUNE, Units.COMMUNE, DAY));
        }

        @Test
        void it_does_not_lie_below_what_lies_below_it() {
            commune.given(Units.registered("binh-ho", "village", "quang-lam"))
                    .when(move(VILLAGE, DAY))
                    .refuses(new ParentBelowUnit(Units.COMMUNE, VILLAGE, DAY));
        }

        @Test
        void nor_below_what_will_lie_below_it_on_a_later_day() {
            commune.given(new UnitMoved(OTHER, Units.COMMUNE, LATER))
                    .when(move(OTHER, DAY))
                    .refuses(new ParentBelowUnit(Units.COMMUNE, OTHER, LATER));
        }

        @Test
        void a_correction_does_not_bring_back_a_parent_that_lies_below_it_by_now() {
            commune.given("move", moved(OTHER, DAY))
                    .given(new UnitMoved(Units.DISTRICT, Units.COMMUNE, DAY.plusDays(1)))
                    .when(move(OTHER, LATER), Acts.correcting("move"))
                    .refuses(new ParentBelowUnit(Units.COMMUNE, Units.DISTRICT, DAY.plusDays(1)));
        }

        @Test
        void it_has_not_happened_in_the_future() {
            commune.when(move(OTHER, DAY), Acts.ordinary().occurredOn("2019-07-10"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_already_lies_below_that_parent() {
            commune.when(move(Units.DISTRICT, DAY)).staysQuiet();
        }
    }

    private static MoveUnit move(UnitId parent, LocalDate from) {
        return new MoveUnit(Units.COMMUNE, parent, from);
    }

    private static UnitMoved moved(UnitId parent, LocalDate from) {
        return new UnitMoved(Units.COMMUNE, parent, from);
    }
}
