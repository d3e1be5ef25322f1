package vn.vedich.command.request;

import static vn.vedich.command.request.Requests.REQUEST;
import static vn.vedich.command.request.Requests.closedOn;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.request.RequestCommand.CloseRequest;
import vn.vedich.command.request.RequestRefusal.BeforeRaised;
import vn.vedich.command.request.RequestRefusal.ClosedBeforeLastAct;
import vn.vedich.command.request.RequestRefusal.RequestAlreadyClosed;
import vn.vedich.command.request.RequestRefusal.RequestNotRaised;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosingARequestTest {

    private static final LocalDate ANSWERED = LocalDate.parse("2019-06-20");

    @Nested
    class When_allowed {

        @Test
        void it_is_closed_on_the_day_of_the_answer_or_later() {
            Requests.agreed().when(close("2019-06-20")).does(closedOn("2019-06-20"));
        }

        @Test
        void it_may_be_closed_without_an_answer() {
            Requests.raised().when(close("2019-06-20")).does(closedOn("2019-06-20"));
        }

        @Test
        void a_correction_may_change_the_day() {
            Requests.closed()
                    .when(close("2019-06-30"), Acts.correcting("closed"))
                    .does(closedOn("2019-06-30"));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void what_nobody_asked_for_is_not_closed() {
            Requests.before().when(close("2019-06-20")).refuses(new RequestNotRaised(REQUEST));
        }

        @Test
        void nothing_is_closed_before_it_was_raised() {
            Requests.raised()
                    .when(close("2019-05-31"))
                    .refuses(new BeforeRaised(LocalDate.parse("2019-05-31"), Requests.DAY));
        }

        @Test
        void nothing_is_closed_before_the_last_thing_that_happened_to_it() {
            Requests.agreed().when(close("2019-06-19")).refuses(new ClosedBeforeLastAct(ANSWERED));
        }

        @Test
        void a_corrected_closing_is_held_to_that_too() {
            Requests.agreed()
                    .given("closed", closedOn("2019-06-30"))
                    .when(close("2019-06-19"), Acts.correcting("closed"))
                    .refuses(new ClosedBeforeLastAct(ANSWERED));
        }

        @Test
        void a_request_is_closed_once() {
            Requests.closed().when(close("2019-06-30")).refuses(new RequestAlreadyClosed(REQUEST, ANSWERED));
            Requests.closed().when(close("2019-06-10")).refuses(new RequestAlreadyClosed(REQUEST, ANSWERED));
        }

        @Test
        void it_was_not_closed_in_the_future() {
            Requests.raised().when(close("2019-07-10")).refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_was_closed_on_that_day() {
            Requests.closed().when(close("2019-06-20")).staysQuiet();
        }
    }

    private static CloseRequest close(String day) {
        return new CloseRequest(REQUEST, LocalDate.parse(day));
    }
}
