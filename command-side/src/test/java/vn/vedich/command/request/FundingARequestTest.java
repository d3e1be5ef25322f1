package vn.vedich.command.request;

import static vn.vedich.command.request.Requests.LINE;
import static vn.vedich.command.request.Requests.PROJECT;
import static vn.vedich.command.request.Requests.REQUEST;
import static vn.vedich.command.request.Requests.funded;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.LinkRefusal.ProjectUnknown;
import vn.vedich.command.request.RequestCommand.FundRequest;
import vn.vedich.command.request.RequestRefusal.BeforeRaised;
import vn.vedich.command.request.RequestRefusal.PayerAlreadyNamed;
import vn.vedich.command.request.RequestRefusal.RefusedByThen;
import vn.vedich.command.request.RequestRefusal.RequestAlreadyClosed;
import vn.vedich.command.request.RequestRefusal.RequestNotRaised;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.project.ProjectEvent.ProjectSuspended;
import vn.vedich.kernel.request.Payer;
import vn.vedich.kernel.request.RequestEvent.RequestFunded;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FundingARequestTest {

    @Nested
    class When_allowed {

        @Test
        void a_source_of_money_pays_for_it() {
            Requests.agreed().when(fund(LINE, "2019-06-25")).does(funded(LINE, "2019-06-25"));
        }

        @Test
        void a_project_does_what_was_asked_for() {
            ProjectId project = ((Payer.OfProject) PROJECT).projectId();

            Requests.agreed()
                    .given(new ProjectSuspended(project, Requests.DAY))
                    .when(new FundRequest(REQUEST, PROJECT, null, LocalDate.parse("2019-06-25")))
                    .does(new RequestFunded(REQUEST, PROJECT, null, LocalDate.parse("2019-06-25")));
        }

        @Test
        void it_is_recorded_even_before_the_request_is_agreed_to() {
            Requests.raised().when(fund(LINE, "2019-06-25")).does(funded(LINE, "2019-06-25"));
        }

        @Test
        void a_correction_may_change_what_is_paid() {
            Requests.agreed()
                    .given("funded", funded(LINE, "2019-06-25"))
                    .when(new FundRequest(REQUEST, LINE, null, Acts.TODAY), Acts.correcting("funded"))
                    .does(new RequestFunded(REQUEST, LINE, null, Acts.TODAY));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void nobody_pays_for_what_nobody_asked_for() {
            Requests.before().when(fund(LINE, "2019-06-25")).refuses(new RequestNotRaised(REQUEST));
        }

        @Test
        void nobody_pays_before_it_was_raised() {
            Requests.raised()
                    .when(fund(LINE, "2019-05-31"))
                    .refuses(new BeforeRaised(LocalDate.parse("2019-05-31"), Requests.DAY));
        }

        @Test
        void the_project_is_known() {
            Requests.agreed()
                    .when(fund(PROJECT, "2019-06-25"))
                    .refuses(new ProjectUnknown(new ProjectId("tai-coong-my")));
        }

        @Test
        void nobody_pays_for_what_was_refused() {
            Requests.refused()
                    .when(fund(LINE, "2019-06-25"))
                    .refuses(new RefusedByThen(REQUEST, LocalDate.parse("2019-06-20")));
        }

        @Test
        void nobody_pays_for_what_is_closed() {
            Requests.closed()
                    .when(fund(LINE, "2019-06-25"))
                    .refuses(new RequestAlreadyClosed(REQUEST, LocalDate.parse("2019-06-20")));
        }

        @Test
        void a_payer_is_named_once() {
            Requests.agreed()
                    .given(funded(LINE, "2019-06-25"))
                    .when(fund(LINE, "2019-06-26"))
                    .refuses(new PayerAlreadyNamed(REQUEST, LocalDate.parse("2019-06-25")));
        }

        @Test
        void it_was_not_paid_for_in_the_future() {
            Requests.agreed()
                    .when(fund(LINE, "2019-07-10"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void the_payer_was_named_just_so() {
            Requests.agreed()
                    .given(funded(LINE, "2019-06-25"))
                    .when(fund(LINE, "2019-06-25"))
                    .staysQuiet();
        }
    }

    private static FundRequest fund(Payer payer, String day) {
        return new FundRequest(REQUEST, payer, Requests.AMOUNT, LocalDate.parse(day));
    }
}
