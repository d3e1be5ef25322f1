package vn.vedich.command.project;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.command.project.MoneyRefusal.LineNotAllocated;
import vn.vedich.command.project.ProjectCommand.AdjustCapital;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.project.ProjectEvent.CapitalAdjusted;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdjustingCapitalTest {

    private static final LocalDate MAY = Projects.day("2019-05-01");

    @Nested
    class When_allowed {

        @Test
        void a_line_has_another_amount_from_that_day_on() {
            Projects.paid()
                    .when(adjust(Projects.P135, 700, MAY), Projects.WITH_REASON)
                    .does(adjusted(700));
        }

        @Test
        void all_of_it_may_be_taken_away_also_when_it_is_spent() {
            Projects.paid()
                    .when(adjust(Projects.P135, 0, MAY), Projects.WITH_REASON)
                    .does(adjusted(0));
        }

        @Test
        void a_correction_takes_the_place_of_an_adjustment() {
            Projects.paid()
                    .given("slip", adjusted(70))
                    .when(adjust(Projects.P135, 700, MAY), Acts.correcting("slip"))
                    .does(adjusted(700));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void an_adjustment_has_a_reason() {
            Projects.paid().when(adjust(Projects.P135, 700, MAY)).refuses(new ReasonMissing());
        }

        @Test
        void what_was_not_allocated_by_that_day_is_not_adjusted() {
            LocalDate before = Projects.day("2019-02-14");

            Projects.paid()
                    .when(adjust(Projects.NTM, 700, MAY), Projects.WITH_REASON)
                    .refuses(new LineNotAllocated(Projects.NTM, MAY));
            Projects.paid()
                    .when(adjust(Projects.P135, 700, before), Projects.WITH_REASON)
                    .refuses(new LineNotAllocated(Projects.P135, before));
        }

        @Test
        void nothing_is_adjusted_in_the_future() {
            Projects.paid()
                    .when(adjust(Projects.P135, 700, Projects.TOMORROW), Projects.WITH_REASON)
                    .refuses(new DateInTheFuture(Projects.TOMORROW));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void the_line_has_that_amount_already() {
            Projects.paid()
                    .when(adjust(Projects.P135, 900, MAY), Projects.WITH_REASON)
                    .staysQuiet();
        }
    }

    private static AdjustCapital adjust(CapitalLine line, long dong, LocalDate from) {
        return new AdjustCapital(Projects.ROAD, line, Projects.money(dong), from);
    }

    private static CapitalAdjusted adjusted(long dong) {
        return new CapitalAdjusted(Projects.ROAD, Projects.P135, Projects.money(dong), MAY);
    }
}
