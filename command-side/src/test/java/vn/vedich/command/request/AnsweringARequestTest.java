package vn.vedich.command.request;

import static vn.vedich.command.decision.District.FINANCE;
import static vn.vedich.command.decision.District.NOWHERE;
import static vn.vedich.command.request.Requests.BY_DISTRICT;
import static vn.vedich.command.request.Requests.REQUEST;
import static vn.vedich.command.request.Requests.answered;
import static vn.vedich.command.request.Requests.forwarded;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.LinkRefusal.NamedUnitUnknown;
import vn.vedich.command.request.RequestCommand.AnswerRequest;
import vn.vedich.command.request.RequestRefusal.AlreadyAnswered;
import vn.vedich.command.request.RequestRefusal.BeforeRaised;
import vn.vedich.command.request.RequestRefusal.LaterActStands;
import vn.vedich.command.request.RequestRefusal.NobodyAnswers;
import vn.vedich.command.request.RequestRefusal.RequestAlreadyClosed;
import vn.vedich.command.request.RequestRefusal.RequestNotRaised;
import vn.vedich.command.request.RequestRefusal.UntilBeforeAnswer;
import vn.vedich.command.request.RequestRefusal.UntilWithoutDeferral;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.request.Answer;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnsweringARequestTest {

    private static final LocalDate ANSWERED = LocalDate.parse("2019-06-20");

    @Nested
    class When_allowed {

        @Test
        void the_answer_is_that_of_the_acting_unit() {
            Requests.raised()
                    .when(answer(Answer.AGREED, "2019-06-20"), BY_DISTRICT)
                    .does(answered(Answer.AGREED, "2019-06-20"));
        }

        @Test
        void a_deferral_may_say_until_when() {
            Requests.raised()
                    .when(answer(Answer.DEFERRED, "2019-06-20", "2020-01"), BY_DISTRICT)
                    .does(answered(Answer.DEFERRED, "2019-06-20", "2020-01"));
        }

        @Test
        void after_a_deferral_there_is_another_answer() {
            Requests.raised()
                    .given(answered(Answer.DEFERRED, "2019-06-10", "2019-07"))
                    .when(answer(Answer.REFUSED, "2019-06-20"), BY_DISTRICT)
                    .does(answered(Answer.REFUSED, "2019-06-20"));
        }

        @Test
        void a_correction_may_turn_the_answer_round() {
            Requests.agreed()
                    .when(answer(Answer.REFUSED, "2019-06-21"), corrects("agreed"))
                    .does(answered(Answer.REFUSED, "2019-06-21"));
        }

        @Test
        void a_corrected_answer_keeps_its_place_on_the_day_of_closing() {
            Requests.agreed()
                    .given(Requests.closedOn("2019-06-20"))
                    .when(answer(Answer.REFUSED, "2019-06-20"), corrects("agreed"))
                    .does(answered(Answer.REFUSED, "2019-06-20"));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void what_nobody_asked_for_is_not_answered() {
            Requests.before()
                    .when(answer(Answer.AGREED, "2019-06-20"), BY_DISTRICT)
                    .refuses(new RequestNotRaised(REQUEST));
        }

        @Test
        void an_answer_is_a_unit_s() {
            EnteredBy nobody = new EnteredBy(Text.of("somebody"), Set.of(Role.LEADERSHIP), null);
            Acts ordinary = Acts.ordinary();
            Acts unattached = new Acts(
                    ordinary.commit(), ordinary.today(), ordinary.occurredOn(), nobody, null, null, null, null);

            Requests.raised()
                    .when(answer(Answer.AGREED, "2019-06-20"), unattached)
                    .refuses(new NobodyAnswers(REQUEST));
        }

        @Test
        void the_unit_that_answers_was_there() {
            Requests.raised()
                    .when(
                            answer(Answer.AGREED, "2019-06-20"),
                            Acts.ordinary().by("somebody", "nowhere", Role.LEADERSHIP))
                    .refuses(new NamedUnitUnknown(NOWHERE, ANSWERED));
        }

        @Test
        void nothing_is_answered_before_it_was_raised() {
            Requests.raised()
                    .when(answer(Answer.AGREED, "2019-05-31"), BY_DISTRICT)
                    .refuses(new BeforeRaised(LocalDate.parse("2019-05-31"), Requests.DAY));
        }

        @Test
        void only_a_deferral_says_until_when() {
            Requests.raised()
                    .when(answer(Answer.AGREED, "2019-06-20", "2020-01"), BY_DISTRICT)
                    .refuses(new UntilWithoutDeferral(DayOrMonth.of("2020-01")));
        }

        @Test
        void nothing_is_deferred_until_before_the_answer() {
            Requests.raised()
                    .when(answer(Answer.DEFERRED, "2019-06-20", "2019-05"), BY_DISTRICT)
                    .refuses(new UntilBeforeAnswer(DayOrMonth.of("2019-05"), ANSWERED));
        }

        @Test
        void a_request_is_settled_once() {
            Requests.agreed()
                    .when(answer(Answer.REFUSED, "2019-06-25"), BY_DISTRICT)
                    .refuses(new AlreadyAnswered(REQUEST, ANSWERED));
            Requests.agreed()
                    .when(answer(Answer.REFUSED, "2019-06-15"), BY_DISTRICT)
                    .refuses(new AlreadyAnswered(REQUEST, ANSWERED));
        }

        @Test
        void what_is_settled_is_not_deferred() {
            Requests.agreed()
                    .when(answer(Answer.DEFERRED, "2019-06-20"), BY_DISTRICT)
                    .refuses(new AlreadyAnswered(REQUEST, ANSWERED));
        }

        @Test
        void nothing_is_settled_before_it_was_forwarded() {
            Requests.raised()
                    .given(forwarded(FINANCE, "2019-06-25"))
                    .when(answer(Answer.AGREED, "2019-06-20"), BY_DISTRICT)
                    .refuses(new LaterActStands(LocalDate.parse("2019-06-25")));
        }

        @Test
        void what_was_paid_for_was_not_refused_before() {
            Requests.raised()
                    .given(Requests.funded(Requests.LINE, "2019-06-25"))
                    .when(answer(Answer.REFUSED, "2019-06-20"), BY_DISTRICT)
                    .refuses(new LaterActStands(LocalDate.parse("2019-06-25")));
        }

        @Test
        void what_is_closed_is_not_answered() {
            Requests.closed()
                    .when(answer(Answer.AGREED, "2019-06-20"), BY_DISTRICT)
                    .refuses(new RequestAlreadyClosed(REQUEST, LocalDate.parse("2019-06-20")));
        }

        @Test
        void it_was_not_answered_in_the_future() {
            Requests.raised()
                    .when(answer(Answer.AGREED, "2019-07-10"), BY_DISTRICT)
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_was_answered_just_so() {
            Requests.agreed()
                    .given(Requests.closedOn("2019-06-30"))
                    .when(answer(Answer.AGREED, "2019-06-20"), BY_DISTRICT)
                    .staysQuiet();
        }
    }

    private static Acts corrects(String entry) {
        return BY_DISTRICT.because("the paper says otherwise").inPlaceOf(entry);
    }

    private static AnswerRequest answer(Answer answer, String day) {
        return answer(answer, day, null);
    }

    private static AnswerRequest answer(Answer answer, String day, @Nullable String until) {
        DayOrMonth again = until == null ? null : DayOrMonth.of(until);
        return new AnswerRequest(REQUEST, answer, null, again, LocalDate.parse(day));
    }
}
