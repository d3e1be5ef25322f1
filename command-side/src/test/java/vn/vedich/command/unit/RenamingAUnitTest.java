package vn.vedich.command.unit;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.unit.UnitCommand.RenameUnit;
import vn.vedich.command.unit.UnitRefusal.UnitNotRegistered;
import vn.vedich.command.unit.UnitRefusal.UnitNotThere;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitEvent.UnitDissolved;
import vn.vedich.kernel.unit.UnitEvent.UnitRenamed;
import vn.vedich.kernel.value.Names;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RenamingAUnitTest {

    private static final Names NEW = Names.of("Quảng Lâm Mới");
    private static final Names NEWER = Names.of("Quảng Lâm Mới Nữa");
    private static final LocalDate DAY = LocalDate.parse("2015-03-01");

    private final Deciding<UnitState, UnitCommand, UnitEvent> commune =
            Units.deciding().given(Units.district(), Units.commune());

    @Nested
    class When_allowed {

        @Test
        void it_has_the_new_name_from_that_day_on() {
            commune.when(rename(NEW, DAY)).does(renamed(NEW, DAY));
        }

        @Test
        void it_may_be_announced_ahead() {
            LocalDate nextYear = LocalDate.parse("2020-01-01");

            commune.when(rename(NEW, nextYear)).does(renamed(NEW, nextYear));
        }

        @Test
        void a_correction_takes_the_place_of_the_name_that_was_wrong() {
            commune.given("renaming", renamed(NEW, DAY))
                    .when(rename(NEWER, DAY), Acts.correcting("renaming"))
                    .does(renamed(NEWER, DAY));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_unit_that_nobody_registered_has_no_name() {
            Units.deciding().when(rename(NEW, DAY)).refuses(new UnitNotRegistered(Units.COMMUNE));
        }

        @Test
        void it_is_not_renamed_before_it_is_there() {
            LocalDate before = Units.SINCE.minusDays(1);

            commune.when(rename(NEW, before)).refuses(new UnitNotThere(Units.COMMUNE, before));
        }

        @Test
        void it_is_not_renamed_on_the_day_it_is_dissolved() {
            commune.given(new UnitDissolved(Units.COMMUNE, List.of(), DAY))
                    .when(rename(NEW, DAY))
                    .refuses(new UnitNotThere(Units.COMMUNE, DAY));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_already_has_that_name_on_that_day() {
            commune.when(rename(Units.COMMUNE_NAMES, DAY)).staysQuiet();
        }
    }

    private static RenameUnit rename(Names names, LocalDate from) {
        return new RenameUnit(Units.COMMUNE, names, from);
    }

    private static UnitRenamed renamed(Names names, LocalDate from) {
        return new UnitRenamed(Units.COMMUNE, names, from);
    }
}
