package vn.vedich.kernel.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveHandedBack;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveInsistedOn;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveWholeNamed;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionGranted;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionRefused;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionRequested;
import vn.vedich.kernel.directive.DirectiveEvent.ShareProgressReported;
import vn.vedich.kernel.directive.DirectiveEvent.ShareReportedDone;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/** What a unit said of its own share, asked and handed back, and what came of it from day to day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharesOfUnitsTest {

    private static final DirectiveId ID = Directives.ID;
    private static final UnitId LABOUR = Directives.LABOUR;

    private final Directives given = Directives.issued(Directives.to(Directives.INFRASTRUCTURE, LABOUR), "2019-09-30");

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class A_share {

        @Test
        void is_done_from_the_day_on_which_the_unit_says_so_until_it_speaks_of_progress_again() {
            Directives told = progress(done(given, "2019-08-01"), "2019-08-10");

            assertThat(share(told, "2019-07-31").isDone()).isFalse();
            assertThat(share(told, "2019-08-01").isDone()).isTrue();
            assertThat(share(told, "2019-08-10").isDone()).isFalse();
        }

        @Test
        void is_each_unit_s_own_and_ends_with_the_assignment() {
            Directives told = done(given, "2019-08-01").reassigned("2019-08-05", LABOUR);

            assertThat(told.facts().shareOn(Directives.INFRASTRUCTURE, day("2019-08-02")))
                    .hasValueSatisfying(share -> assertThat(share.isDone()).isFalse());
            assertThat(share(told, "2019-08-05").isDone()).isFalse();
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class What_time_says {

        private static final Allowance ALLOWANCE = new Allowance(3, 7);

        @Test
        void is_nothing_to_a_unit_that_helped_and_did_its_share_in_time() {
            assertThat(due(done(given, "2019-08-01"), "2019-09-29")).containsExactly(Directives.INFRASTRUCTURE);
            assertThat(due(done(given, "2019-08-01"), "2019-10-05")).containsExactly(Directives.INFRASTRUCTURE);
        }

        @Test
        void is_that_it_was_overdue_to_a_unit_that_did_its_share_late() {
            assertThat(due(done(given, "2019-10-02"), "2019-10-05")).containsExactly(Directives.INFRASTRUCTURE, LABOUR);
        }

        private List<UnitId> due(Directives told, String on) {
            return Due.on(day(on), told.facts(), ALLOWANCE).stream()
                    .map(Due::unit)
                    .toList();
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class A_request_for_time {

        private final Directives asked = request("2019-08-01", "2019-12-31");

        @Test
        void waits_from_its_day_on_and_moves_no_deadline() {
            assertThat(share(asked, "2019-07-31").extension()).isNull();
            assertThat(answer(asked, "2019-08-01")).isEqualTo(ExtensionAsked.Answer.ASKED);
            assertThat(asked.on("2019-10-01").onTime()).isEqualTo(OnTime.OPEN_OVERDUE);
        }

        @Test
        void is_granted_or_refused_once_somebody_says_so_to_that_unit() {
            Directives granted =
                    asked.then("2019-08-05", new ExtensionGranted(ID, LABOUR)).extended("2019-08-05", "2019-12-31");
            Directives refused = asked.then("2019-08-05", new ExtensionRefused(ID, LABOUR));
            Directives other = asked.then("2019-08-05", new ExtensionRefused(ID, Directives.INFRASTRUCTURE));

            assertThat(answer(granted, "2019-08-04")).isEqualTo(ExtensionAsked.Answer.ASKED);
            assertThat(answer(granted, "2019-08-05")).isEqualTo(ExtensionAsked.Answer.GRANTED);
            assertThat(answer(refused, "2019-08-05")).isEqualTo(ExtensionAsked.Answer.REFUSED);
            assertThat(answer(other, "2019-08-05")).isEqualTo(ExtensionAsked.Answer.ASKED);
        }

        @Test
        void lapses_when_the_deadline_reaches_what_was_asked_for_and_not_before() {
            assertThat(answer(asked.extended("2019-08-05", "2019-11-30"), "2019-08-05"))
                    .isEqualTo(ExtensionAsked.Answer.ASKED);
            assertThat(answer(asked.extended("2019-08-05", "2019-12-31"), "2019-08-05"))
                    .isEqualTo(ExtensionAsked.Answer.LAPSED);
        }

        @Test
        void lapses_while_the_directive_is_not_open_and_waits_again_when_a_report_is_returned() {
            Directives reported = asked.reportedDone("2019-08-05", "2019-08-04");

            assertThat(answer(reported, "2019-08-05")).isEqualTo(ExtensionAsked.Answer.LAPSED);
            assertThat(answer(reported.returned("2019-08-06"), "2019-08-06")).isEqualTo(ExtensionAsked.Answer.ASKED);
            assertThat(answer(asked.withdrawn("2019-08-05"), "2019-08-05")).isEqualTo(ExtensionAsked.Answer.LAPSED);
        }

        @Test
        void lapses_when_the_directive_is_given_to_others() {
            Directives passedOn = asked.reassigned("2019-08-05", Directives.INFRASTRUCTURE);
            Addressee was = passedOn.facts().addressees().get(1);

            assertThat(passedOn.facts().shareOn(LABOUR, day("2019-08-05"))).isEmpty();
            assertThat(passedOn.facts()
                            .shareOn(was, day("2019-08-05"))
                            .map(Share::extension)
                            .map(ExtensionAsked::answer))
                    .contains(ExtensionAsked.Answer.LAPSED);
        }

        private Directives request(String on, String deadline) {
            return given.then(on, new ExtensionRequested(ID, LABOUR, DayOrMonth.of(deadline)));
        }

        private ExtensionAsked.Answer answer(Directives told, String on) {
            return share(told, on).extension().answer();
        }
    }

    @Nested
    @DisplayNameGeneration(ReplaceUnderscores.class)
    class What_was_handed_back {

        private final Directives back = given.then("2019-08-01", new DirectiveHandedBack(ID, LABOUR));

        @Test
        void waits_until_somebody_insists_or_the_unit_does_it_after_all() {
            assertThat(answer(back, "2019-08-01")).isEqualTo(HandBack.Answer.AWAITED);
            assertThat(answer(back.then("2019-08-02", new DirectiveInsistedOn(ID, LABOUR)), "2019-08-02"))
                    .isEqualTo(HandBack.Answer.INSISTED);
            assertThat(answer(done(back, "2019-08-03"), "2019-08-03")).isEqualTo(HandBack.Answer.LAPSED);
            assertThat(answer(progress(back, "2019-08-03"), "2019-08-03")).isEqualTo(HandBack.Answer.AWAITED);
        }

        @Test
        void stops_no_clock() {
            assertThat(back.on("2019-10-01").onTime()).isEqualTo(OnTime.OPEN_OVERDUE);
        }

        private HandBack.Answer answer(Directives told, String on) {
            return share(told, on).handBack().answer();
        }
    }

    @Test
    void a_directive_is_a_part_from_the_day_on_which_that_was_said() {
        DirectiveId whole = new DirectiveId("housing");
        Directives part = given.then("2019-08-01", new DirectiveWholeNamed(ID, whole));

        assertThat(part.facts().wholeOn(day("2019-07-31"))).isEmpty();
        assertThat(part.facts().wholeOn(day("2019-08-01"))).contains(whole);
    }

    private static Directives done(Directives told, String on) {
        return told.then(on, new ShareReportedDone(ID, LABOUR, day(on), null, List.of()));
    }

    private static Directives progress(Directives told, String on) {
        return told.then(on, new ShareProgressReported(ID, LABOUR, Text.of("Đang làm"), null));
    }

    private static Share share(Directives told, String on) {
        return told.facts().shareOn(LABOUR, day(on)).orElseThrow();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
