package vn.vedich.command.request;

import static vn.vedich.command.decision.District.COMMUNE;
import static vn.vedich.command.decision.District.DISTRICT;
import static vn.vedich.command.decision.District.FINANCE;
import static vn.vedich.command.decision.District.INFRASTRUCTURE;
import static vn.vedich.command.decision.District.NOWHERE;
import static vn.vedich.command.request.Requests.REQUEST;
import static vn.vedich.command.request.Requests.answered;
import static vn.vedich.command.request.Requests.forwarded;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.LinkRefusal.NamedUnitUnknown;
import vn.vedich.command.request.RequestCommand.ForwardRequest;
import vn.vedich.command.request.RequestRefusal.AlreadyAnswered;
import vn.vedich.command.request.RequestRefusal.AskedOfItself;
import vn.vedich.command.request.RequestRefusal.BeforeRaised;
import vn.vedich.command.request.RequestRefusal.RequestAlreadyClosed;
import vn.vedich.command.request.RequestRefusal.RequestNotRaised;
import vn.vedich.command.request.RequestRefusal.WaitsOnItAlready;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.request.Answer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ForwardingARequestTest {

    private static final LocalDate ANSWERED = LocalDate.parse("2019-06-20");

    @Nested
    class When_allowed {

        @Test
        void it_waits_on_another_unit_from_that_day_on() {
            Requests.raised().when(forward(FINANCE, "2019-06-10")).does(forwarded(FINANCE, "2019-06-10"));
        }

        @Test
        void it_may_come_back() {
            Requests.raised()
                    .given(forwarded(FINANCE, "2019-06-10"))
                    .when(forward(DISTRICT, "2019-06-15"))
                    .does(forwarded(DISTRICT, "2019-06-15"));
        }

        @Test
        void a_deferred_request_goes_on() {
            Requests.raised()
                    .given(answered(Answer.DEFERRED, "2019-06-20"))
                    .when(forward(FINANCE, "2019-06-21"))
                    .does(forwarded(FINANCE, "2019-06-21"));
        }

        @Test
        void what_happened_before_the_answer_may_be_entered_after_it() {
            Requests.agreed().when(forward(FINANCE, "2019-06-19")).does(forwarded(FINANCE, "2019-06-19"));
        }

        @Test
        void a_correction_says_to_whom_it_went() {
            Requests.raised()
                    .given("forwarded", forwarded(FINANCE, "2019-06-10"))
                    .given(answered(Answer.AGREED, "2019-06-10"))
                    .when(forward(INFRASTRUCTURE, "2019-06-10"), Acts.correcting("forwarded"))
                    .does(forwarded(INFRASTRUCTURE, "2019-06-10"));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void what_nobody_asked_for_is_not_forwarded() {
            Requests.before().when(forward(FINANCE, "2019-06-10")).refuses(new RequestNotRaised(REQUEST));
        }

        @Test
        void nothing_is_forwarded_before_it_was_raised() {
            Requests.raised()
                    .when(forward(FINANCE, "2019-05-31"))
                    .refuses(new BeforeRaised(LocalDate.parse("2019-05-31"), Requests.DAY));
        }

        @Test
        void it_waits_on_that_unit_already() {
            Requests.raised().when(forward(DISTRICT, "2019-06-10")).refuses(new WaitsOnItAlready(DISTRICT));
        }

        @Test
        void it_does_not_wait_on_the_unit_that_asks() {
            Requests.raised().when(forward(COMMUNE, "2019-06-10")).refuses(new AskedOfItself(COMMUNE));
        }

        @Test
        void the_other_unit_is_known() {
            Requests.raised()
                    .when(forward(NOWHERE, "2019-06-10"))
                    .refuses(new NamedUnitUnknown(NOWHERE, LocalDate.parse("2019-06-10")));
        }

        @Test
        void what_is_settled_is_not_forwarded() {
            Requests.agreed().when(forward(FINANCE, "2019-06-20")).refuses(new AlreadyAnswered(REQUEST, ANSWERED));
        }

        @Test
        void what_is_closed_is_not_forwarded() {
            Requests.closed()
                    .when(forward(FINANCE, "2019-06-21"))
                    .refuses(new RequestAlreadyClosed(REQUEST, LocalDate.parse("2019-06-20")));
        }

        @Test
        void it_was_not_forwarded_in_the_future() {
            Requests.raised()
                    .when(forward(FINANCE, "2019-07-10"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_was_forwarded_just_so() {
            Requests.raised()
                    .given(forwarded(FINANCE, "2019-06-10"), answered(Answer.AGREED, "2019-06-20"))
                    .when(forward(FINANCE, "2019-06-10"))
                    .staysQuiet();
        }
    }

    private static ForwardRequest forward(UnitId to, String day) {
        return new ForwardRequest(REQUEST, to, LocalDate.parse(day));
    }
}
