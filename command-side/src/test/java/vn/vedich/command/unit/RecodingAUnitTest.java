package vn.vedich.command.unit;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.unit.UnitCommand.RecodeUnit;
import vn.vedich.command.unit.UnitRefusal.UnitNotRegistered;
import vn.vedich.command.unit.UnitRefusal.UnitNotThere;
import vn.vedich.kernel.unit.UnitCode;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitEvent.UnitRecoded;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecodingAUnitTest {

    private static final UnitCode CODE = new UnitCode("06976");
    private static final UnitCode OTHER = new UnitCode("06979");
    private static final LocalDate DAY = LocalDate.parse("2015-03-01");

    private final Deciding<UnitState, UnitCommand, UnitEvent> commune =
            Units.deciding().given(Units.district(), Units.commune());

    @Nested
    class When_allowed {

        @Test
        void it_carries_the_code_from_that_day_on() {
            commune.when(recode(CODE, DAY)).does(recoded(CODE, DAY));
        }

        @Test
        void a_correction_takes_the_place_of_the_code_that_was_wrong() {
            commune.given("recoding", recoded(OTHER, DAY))
                    .when(recode(CODE, DAY.plusDays(1)), Acts.correcting("recoding"))
                    .does(recoded(CODE, DAY.plusDays(1)));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_unit_that_nobody_registered_has_no_code() {
            Units.deciding().when(recode(CODE, DAY)).refuses(new UnitNotRegistered(Units.COMMUNE));
        }

        @Test
        void it_is_not_recoded_before_it_is_there() {
            LocalDate before = Units.SINCE.minusDays(1);

            commune.when(recode(CODE, before)).refuses(new UnitNotThere(Units.COMMUNE, before));
        }

        @Test
        void it_has_not_happened_in_the_future() {
            commune.when(recode(CODE, DAY), Acts.ordinary().occurredOn("2019-08"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-08-01")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_already_carries_that_code_on_that_day() {
            commune.given(recoded(CODE, DAY))
                    .when(recode(CODE, DAY.plusYears(1)))
                    .staysQuiet();
        }
    }

    private static RecodeUnit recode(UnitCode code, LocalDate from) {
        return new RecodeUnit(Units.COMMUNE, code, from);
    }

    private static UnitRecoded recoded(UnitCode code, LocalDate from) {
        return new UnitRecoded(Units.COMMUNE, code, from);
    }
}
