package vn.vedich.command.request;

import static vn.vedich.command.decision.District.COMMUNE;
import static vn.vedich.command.decision.District.DISTRICT;
import static vn.vedich.command.decision.District.FINANCE;
import static vn.vedich.command.decision.District.NOWHERE;
import static vn.vedich.command.decision.District.ROADS;
import static vn.vedich.command.decision.District.WISHES;
import static vn.vedich.command.request.Requests.DAY;
import static vn.vedich.command.request.Requests.REQUEST;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.LinkRefusal.CriterionUnknown;
import vn.vedich.command.decision.LinkRefusal.NamedTwice;
import vn.vedich.command.decision.LinkRefusal.NamedUnitUnknown;
import vn.vedich.command.decision.LinkRefusal.SessionUnknown;
import vn.vedich.command.request.RequestCommand.RaiseRequest;
import vn.vedich.command.request.RequestRefusal.AskedOfItself;
import vn.vedich.command.request.RequestRefusal.BeforeRaised;
import vn.vedich.command.request.RequestRefusal.RaisedBeforeSession;
import vn.vedich.command.request.RequestRefusal.RequestAlreadyRaised;
import vn.vedich.command.request.RequestRefusal.RequestUnitStays;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RaisingARequestTest {

    @Nested
    class When_allowed {

        @Test
        void a_unit_asks_another_in_a_session_for_what_a_criterion_needs() {
            Requests.before().when(raise(COMMUNE, DISTRICT, DAY)).does(Requests.request());
        }

        @Test
        void a_request_may_be_raised_on_its_own() {
            Requests.before()
                    .when(new RaiseRequest(REQUEST, COMMUNE, DISTRICT, Requests.ROADS, List.of(), null, DAY))
                    .does(new RequestRaised(REQUEST, COMMUNE, DISTRICT, Requests.ROADS, List.of(), null, DAY));
        }

        @Test
        void a_correction_may_change_the_day_and_whom_it_asks() {
            Requests.agreed()
                    .when(raise(COMMUNE, FINANCE, DAY.plusDays(1)), Acts.correcting("raised"))
                    .does(Requests.request(FINANCE, DAY.plusDays(1)));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_request_is_raised_once() {
            Requests.raised().when(raise(COMMUNE, FINANCE, DAY)).refuses(new RequestAlreadyRaised(REQUEST));
        }

        @Test
        void a_request_of_the_future_was_not_raised() {
            LocalDate tomorrow = Acts.TODAY.plusDays(1);

            Requests.before().when(raise(COMMUNE, DISTRICT, tomorrow)).refuses(new DateInTheFuture(tomorrow));
        }

        @Test
        void nobody_asks_himself() {
            Requests.before().when(raise(COMMUNE, COMMUNE, DAY)).refuses(new AskedOfItself(COMMUNE));
        }

        @Test
        void the_unit_that_asks_is_known() {
            Requests.before().when(raise(NOWHERE, DISTRICT, DAY)).refuses(new NamedUnitUnknown(NOWHERE, DAY));
        }

        @Test
        void the_unit_that_is_asked_is_known() {
            Requests.before().when(raise(COMMUNE, NOWHERE, DAY)).refuses(new NamedUnitUnknown(NOWHERE, DAY));
        }

        @Test
        void the_criteria_are_those_of_a_set() {
            Requests.before()
                    .when(about(Requests.SESSION, DAY, ROADS, WISHES))
                    .refuses(new CriterionUnknown(WISHES.criteriaSetId(), WISHES.criterion()));
        }

        @Test
        void a_criterion_is_named_once() {
            Requests.before().when(about(Requests.SESSION, DAY, ROADS, ROADS)).refuses(new NamedTwice("roads"));
        }

        @Test
        void the_session_in_which_it_was_raised_is_known() {
            SessionId other = new SessionId("other");

            Requests.before().when(about(other, DAY)).refuses(new SessionUnknown(other));
        }

        @Test
        void it_is_not_older_than_that_session() {
            LocalDate earlier = DAY.minusDays(1);

            Requests.before().when(about(Requests.SESSION, earlier)).refuses(new RaisedBeforeSession(earlier, DAY));
        }

        @Test
        void a_correction_does_not_make_it_another_unit_s_request() {
            Requests.raised()
                    .when(raise(FINANCE, DISTRICT, DAY), Acts.correcting("raised"))
                    .refuses(new RequestUnitStays(REQUEST, COMMUNE));
        }

        @Test
        void a_corrected_request_was_raised_before_it_was_answered() {
            LocalDate answered = LocalDate.parse("2019-06-20");

            Requests.agreed()
                    .when(raise(COMMUNE, DISTRICT, answered.plusDays(1)), Acts.correcting("raised"))
                    .refuses(new BeforeRaised(answered, answered.plusDays(1)));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_was_raised_just_so() {
            Requests.raised().when(raise(COMMUNE, DISTRICT, DAY)).staysQuiet();
        }
    }

    private static RaiseRequest raise(UnitId unit, UnitId to, LocalDate day) {
        return new RaiseRequest(REQUEST, unit, to, Requests.ROADS, List.of(ROADS), Requests.SESSION, day);
    }

    private static RaiseRequest about(@Nullable SessionId session, LocalDate day, CriterionOf... criteria) {
        return new RaiseRequest(REQUEST, COMMUNE, DISTRICT, Requests.ROADS, List.of(criteria), session, day);
    }
}
