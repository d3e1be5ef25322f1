package vn.vedich.kernel.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Said;
import vn.vedich.kernel.request.RequestEvent.RequestAnswered;
import vn.vedich.kernel.request.RequestEvent.RequestClosed;
import vn.vedich.kernel.request.RequestEvent.RequestEntryAnnulled;
import vn.vedich.kernel.request.RequestEvent.RequestForwarded;
import vn.vedich.kernel.request.RequestEvent.RequestFunded;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.request.RequestStanding.Matter;
import vn.vedich.kernel.request.RequestStanding.Waiting;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestStandingTest {

    private static final RequestId REQUEST = new RequestId("field-roads");
    private static final UnitId COMMUNE = new UnitId("quang-lam");
    private static final UnitId DISTRICT = new UnitId("dam-ha");
    private static final UnitId FINANCE = new UnitId("finance");
    private static final Payer PROJECT = new Payer.OfProject(new ProjectId("tai-coong-my"));

    private final RequestFacts raised = RequestFacts.none().evolve(Said.entry("raised"), raisedOn("2019-07-09"));

    @Test
    void before_it_is_raised_it_stands_nowhere() {
        assertThat(raised.standingOn(day("2019-07-08"))).isEmpty();
        assertThat(RequestFacts.none().standingOn(day("2019-07-09"))).isEmpty();
    }

    @Test
    void it_waits_on_the_unit_that_was_asked_from_the_first_day_on() {
        RequestStanding standing = on(raised, "2019-07-19");

        assertThat(standing.waiting()).hasValue(waiting(DISTRICT, Matter.ANSWER, "2019-07-09"));
        assertThat(standing.daysWaiting()).isEqualTo(10);
        assertThat(standing.ageInDays()).isEqualTo(10);
        assertThat(standing.answer()).isEmpty();
        assertThat(standing.lacksFunding()).isTrue();
    }

    @Test
    void forwarded_it_waits_on_another_since_that_day_and_is_no_younger() {
        RequestFacts forwarded = then(raised, "forwarded", forwarded(FINANCE, "2019-07-15"));

        assertThat(on(forwarded, "2019-07-14").waiting()).hasValue(waiting(DISTRICT, Matter.ANSWER, "2019-07-09"));
        assertThat(on(forwarded, "2019-07-15").waiting()).hasValue(waiting(FINANCE, Matter.ANSWER, "2019-07-15"));
        assertThat(on(forwarded, "2019-07-19").daysWaiting()).isEqualTo(4);
        assertThat(on(forwarded, "2019-07-19").ageInDays()).isEqualTo(10);
    }

    @Test
    void deferred_it_goes_on_waiting() {
        RequestFacts deferred = then(raised, "deferred", answered(FINANCE, Answer.DEFERRED, "2019-07-20", "2020-01"));

        assertThat(on(deferred, "2019-08-09").waiting()).hasValue(waiting(DISTRICT, Matter.ANSWER, "2019-07-09"));
        assertThat(on(deferred, "2019-08-09").answer().map(RequestAnswered::answer))
                .hasValue(Answer.DEFERRED);
        assertThat(on(deferred, "2019-08-09").finalAnswer()).isEmpty();
    }

    @Test
    void agreed_to_it_waits_for_funding_on_the_unit_that_answered() {
        RequestFacts agreed = then(raised, "agreed", answered(FINANCE, Answer.AGREED, "2019-08-01", null));

        assertThat(on(agreed, "2019-07-31").waiting()).hasValue(waiting(DISTRICT, Matter.ANSWER, "2019-07-09"));
        assertThat(on(agreed, "2019-08-11").waiting()).hasValue(waiting(FINANCE, Matter.FUNDING, "2019-08-01"));
        assertThat(on(agreed, "2019-08-11").daysWaiting()).isEqualTo(10);
    }

    @Test
    void agreed_to_and_funded_it_waits_on_nobody_and_is_open() {
        RequestFacts agreed = then(raised, "agreed", answered(FINANCE, Answer.AGREED, "2019-08-01", null));
        RequestStanding funded = on(then(agreed, "funded", funded("2019-08-05")), "2019-08-05");

        assertThat(funded.waiting()).isEmpty();
        assertThat(funded.daysWaiting()).isZero();
        assertThat(funded.lacksFunding()).isFalse();
        assertThat(funded.funding()).extracting(RequestFunded::payer).containsExactly(PROJECT);
        assertThat(funded.isOpen()).isTrue();
    }

    @Test
    void funded_before_an_answer_it_still_waits_for_the_answer() {
        RequestStanding funded = on(then(raised, "funded", funded("2019-08-05")), "2019-08-05");

        assertThat(funded.waiting()).map(Waiting::matter).hasValue(Matter.ANSWER);
        assertThat(funded.lacksFunding()).isFalse();
    }

    @Test
    void refused_it_waits_on_nobody_and_lacks_nothing() {
        RequestStanding refused =
                on(then(raised, "refused", answered(DISTRICT, Answer.REFUSED, "2019-08-01", null)), "2019-08-01");

        assertThat(refused.waiting()).isEmpty();
        assertThat(refused.isOpen()).isFalse();
        assertThat(refused.lacksFunding()).isFalse();
    }

    @Test
    void closed_it_waits_on_nobody_from_that_day_on() {
        RequestFacts closed = then(raised, "closed", new RequestClosed(REQUEST, day("2019-09-01")));

        assertThat(on(closed, "2019-08-31").waiting()).isPresent();
        assertThat(on(closed, "2019-09-01").waiting()).isEmpty();
        assertThat(on(closed, "2019-09-01").closedOn()).hasValue(day("2019-09-01"));
        assertThat(on(closed, "2019-09-01").lacksFunding()).isFalse();
    }

    @Test
    void it_grows_no_older_once_it_is_refused_or_closed() {
        RequestFacts refused = then(raised, "refused", answered(DISTRICT, Answer.REFUSED, "2019-08-01", null));
        RequestFacts closed = then(raised, "closed", new RequestClosed(REQUEST, day("2019-07-19")));

        assertThat(on(refused, "2019-07-31").ageInDays()).isEqualTo(22);
        assertThat(on(refused, "2020-07-31").ageInDays()).isEqualTo(23);
        assertThat(on(closed, "2020-07-31").ageInDays()).isEqualTo(10);
    }

    @Test
    void acts_follow_their_days_and_not_the_order_in_which_they_were_entered() {
        RequestFacts late = then(
                then(raised, "second", forwarded(DISTRICT, "2019-07-20")), "first", forwarded(FINANCE, "2019-07-15"));

        assertThat(late.acts()).extracting(act -> act.entry().value()).containsExactly("first", "second");
        assertThat(on(late, "2019-07-21").waiting()).hasValue(waiting(DISTRICT, Matter.ANSWER, "2019-07-20"));
    }

    @Test
    void what_was_corrected_or_annulled_changes_nothing_any_more() {
        RequestFacts agreed = then(raised, "agreed", answered(FINANCE, Answer.AGREED, "2019-08-01", null));
        RequestFacts corrected = agreed.evolve(
                Said.correction("refused", "agreed"), answered(FINANCE, Answer.REFUSED, "2019-08-01", null));
        RequestFacts annulled = then(agreed, "annulment", new RequestEntryAnnulled(REQUEST, new EntryId("agreed")));

        assertThat(on(corrected, "2019-08-01").waiting()).isEmpty();
        assertThat(on(annulled, "2019-08-01").waiting()).hasValue(waiting(DISTRICT, Matter.ANSWER, "2019-07-09"));
    }

    private static RequestFacts then(RequestFacts facts, String entry, RequestEvent event) {
        return facts.evolve(Said.entry(entry), event);
    }

    private static RequestStanding on(RequestFacts facts, String day) {
        return facts.standingOn(day(day)).orElseThrow();
    }

    private static Waiting waiting(UnitId on, Matter matter, String since) {
        return new Waiting(on, matter, day(since));
    }

    private static RequestRaised raisedOn(String day) {
        return new RequestRaised(
                REQUEST, COMMUNE, DISTRICT, Text.of("Hỗ trợ đường nội đồng"), List.of(), null, day(day));
    }

    private static RequestForwarded forwarded(UnitId to, String day) {
        return new RequestForwarded(REQUEST, to, day(day));
    }

    private static RequestAnswered answered(UnitId by, Answer answer, String day, @Nullable String until) {
        return new RequestAnswered(REQUEST, by, answer, null, until == null ? null : DayOrMonth.of(until), day(day));
    }

    private static RequestFunded funded(String day) {
        return new RequestFunded(REQUEST, PROJECT, null, day(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
