package vn.vedich.command.criteria;

import static vn.vedich.command.criteria.Sets.SET;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.criteria.CriteriaCommand.RetireCriteriaSet;
import vn.vedich.command.criteria.CriteriaRefusal.RetiredBeforeVersion;
import vn.vedich.command.criteria.CriteriaRefusal.SetAlreadyRetired;
import vn.vedich.command.criteria.CriteriaRefusal.SetUnknown;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetRetired;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RetiringACriteriaSetTest {

    private static final LocalDate END = LocalDate.parse("2021-01-01");

    private final Deciding<CriteriaState, CriteriaCommand, CriteriaEvent> issued =
            Sets.deciding().given(Sets.issued());

    @Nested
    class When_allowed {

        @Test
        void it_is_not_to_be_adopted_from_that_day_on() {
            issued.when(retire(END)).does(retired(END));
        }

        @Test
        void a_correction_gives_it_another_day() {
            issued.given("end", retired(END))
                    .when(retire(END.plusDays(1)), Acts.correcting("end"))
                    .does(retired(END.plusDays(1)));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_set_that_nobody_issued_has_no_end() {
            Sets.deciding().when(retire(END)).refuses(new SetUnknown(SET));
        }

        @Test
        void it_ends_once() {
            issued.given(retired(END)).when(retire(END.plusDays(1))).refuses(new SetAlreadyRetired(SET, END));
        }

        @Test
        void it_does_not_end_before_its_last_version_was_in_force() {
            issued.given(Sets.amended(Sets.version(2, Sets.AMENDED)))
                    .when(retire(Sets.AMENDED))
                    .refuses(new RetiredBeforeVersion(Sets.AMENDED, Sets.AMENDED));
        }

        @Test
        void it_has_not_happened_in_the_future() {
            issued.when(retire(END), Acts.ordinary().occurredOn("2019-07-10"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_ends_on_that_day_already() {
            issued.given(retired(END)).when(retire(END)).staysQuiet();
        }
    }

    private static RetireCriteriaSet retire(LocalDate from) {
        return new RetireCriteriaSet(SET, from);
    }

    private static CriteriaSetRetired retired(LocalDate from) {
        return new CriteriaSetRetired(SET, from);
    }
}
