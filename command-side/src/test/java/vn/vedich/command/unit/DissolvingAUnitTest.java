package vn.vedich.command.unit;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.unit.UnitCommand.DissolveUnit;
import vn.vedich.command.unit.UnitRefusal.EntryFromLaterDay;
import vn.vedich.command.unit.UnitRefusal.SuccessorNamedTwice;
import vn.vedich.command.unit.UnitRefusal.SuccessorOfItself;
import vn.vedich.command.unit.UnitRefusal.SuccessorUnknown;
import vn.vedich.command.unit.UnitRefusal.UnitAlreadyDissolved;
import vn.vedich.command.unit.UnitRefusal.UnitNotRegistered;
import vn.vedich.command.unit.UnitRefusal.UnitNotThere;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitEvent.UnitDissolved;
import vn.vedich.kernel.unit.UnitEvent.UnitRenamed;
import vn.vedich.kernel.value.Names;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DissolvingAUnitTest {

    private static final LocalDate DAY = LocalDate.parse("2025-07-01");
    private static final UnitId ONE = new UnitId("quang-an");
    private static final UnitId OTHER = new UnitId("quang-loi");

    private final Deciding<UnitState, UnitCommand, UnitEvent> commune = Units.deciding()
            .given(Units.district(), Units.commune())
            .given(Units.registered("quang-an", "commune", "dam-ha"))
            .given(Units.registered("quang-loi", "commune", "dam-ha"));

    @Nested
    class When_allowed {

        @Test
        void it_is_no_more_from_that_day_on() {
            commune.when(dissolve(DAY)).does(dissolved(DAY));
        }

        @Test
        void it_names_its_successors() {
            commune.when(dissolve(DAY, ONE, OTHER)).does(dissolved(DAY, ONE, OTHER));
        }

        @Test
        void a_correction_gives_it_another_end() {
            commune.given("end", dissolved(DAY))
                    .when(dissolve(DAY.minusDays(1), ONE), Acts.correcting("end"))
                    .does(dissolved(DAY.minusDays(1), ONE));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void what_nobody_registered_does_not_end() {
            Units.deciding().when(dissolve(DAY)).refuses(new UnitNotRegistered(Units.COMMUNE));
        }

        @Test
        void it_ends_once() {
            commune.given(dissolved(DAY))
                    .when(dissolve(DAY.plusDays(1)))
                    .refuses(new UnitAlreadyDissolved(Units.COMMUNE));
        }

        @Test
        void it_does_not_end_before_it_is_there() {
            LocalDate before = Units.SINCE.minusDays(1);

            commune.when(dissolve(before)).refuses(new UnitNotThere(Units.COMMUNE, before));
        }

        @Test
        void it_does_not_end_before_something_else_that_is_said_of_it() {
            LocalDate renamedOn = DAY.plusDays(1);

            commune.given(new UnitRenamed(Units.COMMUNE, Names.of("Quảng Lâm Mới"), renamedOn))
                    .when(dissolve(DAY))
                    .refuses(new EntryFromLaterDay(Units.COMMUNE, renamedOn));
        }

        @Test
        void it_does_not_succeed_itself() {
            commune.when(dissolve(DAY, ONE, Units.COMMUNE)).refuses(new SuccessorOfItself(Units.COMMUNE));
        }

        @Test
        void a_successor_is_named_once() {
            commune.when(dissolve(DAY, ONE, ONE)).refuses(new SuccessorNamedTwice(ONE));
        }

        @Test
        void every_successor_is_there_on_that_day() {
            UnitId nowhere = new UnitId("nowhere");

            commune.when(dissolve(DAY, ONE, nowhere)).refuses(new SuccessorUnknown(nowhere, DAY));
        }

        @Test
        void it_has_not_happened_in_the_future() {
            commune.when(dissolve(DAY), Acts.ordinary().occurredOn("2025-07-01"))
                    .refuses(new DateInTheFuture(DAY));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_ended_on_that_day_with_the_same_successors() {
            commune.given(dissolved(DAY, ONE, OTHER))
                    .when(dissolve(DAY, OTHER, ONE))
                    .staysQuiet();
        }
    }

    private static DissolveUnit dissolve(LocalDate from, UnitId... successors) {
        return new DissolveUnit(Units.COMMUNE, List.of(successors), from);
    }

    private static UnitDissolved dissolved(LocalDate from, UnitId... successors) {
        return new UnitDissolved(Units.COMMUNE, List.of(successors), from);
    }
}
