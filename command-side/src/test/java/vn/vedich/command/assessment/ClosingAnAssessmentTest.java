package vn.vedich.command.assessment;

import static vn.vedich.command.assessment.Assessments.ASSESSMENT;
import static vn.vedich.command.assessment.Assessments.OPEN;
import static vn.vedich.command.assessment.Assessments.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.assessment.AssessmentCommand.CloseAssessment;
import vn.vedich.command.assessment.OpeningRefusal.AssessmentNotOpened;
import vn.vedich.command.assessment.OpeningRefusal.AssessmentNotYetOpen;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentClosed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosingAnAssessmentTest {

    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> open = Assessments.open();
    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> closed =
            open.given("closing", Assessments.closing());

    @Nested
    class When_allowed {

        @Test
        void it_is_closed_from_that_day_on() {
            open.when(close(TODAY)).does(Assessments.closing());
        }

        @Test
        void a_correction_closes_it_on_another_day() {
            LocalDate before = TODAY.minusDays(8);

            closed.when(close(before), Acts.correcting("closing")).does(new AssessmentClosed(ASSESSMENT, before));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void what_was_never_opened_is_not_closed() {
            Assessments.enrolled().when(close(TODAY)).refuses(new AssessmentNotOpened(ASSESSMENT));
        }

        @Test
        void it_is_not_closed_from_tomorrow() {
            LocalDate tomorrow = TODAY.plusDays(1);

            open.when(close(tomorrow)).refuses(new DateInTheFuture(tomorrow));
        }

        @Test
        void what_is_still_to_happen_has_not_closed_it() {
            LocalDate tomorrow = TODAY.plusDays(1);

            open.when(close(TODAY), Acts.ordinary().occurredOn(tomorrow.toString()))
                    .refuses(new DateInTheFuture(tomorrow));
        }

        @Test
        void it_is_not_closed_before_it_begins() {
            LocalDate before = OPEN.minusDays(1);

            open.when(close(before)).refuses(new AssessmentNotYetOpen(ASSESSMENT, before));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_is_closed_already() {
            closed.when(close(TODAY)).staysQuiet();
            closed.when(close(TODAY.minusDays(1))).staysQuiet();
        }
    }

    private static CloseAssessment close(LocalDate from) {
        return new CloseAssessment(ASSESSMENT, from);
    }
}
