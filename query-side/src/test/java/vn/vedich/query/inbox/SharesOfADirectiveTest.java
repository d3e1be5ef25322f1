package vn.vedich.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.query.story.SharesStory.ABOUT;
import static vn.vedich.query.story.SharesStory.DRAINS;
import static vn.vedich.query.story.SharesStory.HELP;
import static vn.vedich.query.story.SharesStory.LEAD;
import static vn.vedich.query.story.SharesStory.SURVEY;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.directive.ExtensionAsked;
import vn.vedich.kernel.directive.HandBack;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing.Status;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.query.inbox.DirectiveView.Flag;
import vn.vedich.query.inbox.DirectiveView.UnitShare;
import vn.vedich.query.inbox.InboxQuery.Filter;
import vn.vedich.query.inbox.InboxQuery.Sort;
import vn.vedich.query.story.SampleStory;

/** Two departments work on one directive, from day to day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharesOfADirectiveTest {

    private final Inboxes inboxes = Inboxes.after(SampleStory.whole());

    @Test
    void each_unit_s_own_progress_stands_beside_that_of_the_whole() {
        assertThat(shares("2021-03-02"))
                .extracting(UnitShare::role)
                .containsExactly(Involvement.LEAD, Involvement.COOPERATING);
        assertThat(share(HELP, "2021-03-31").progress()).isNull();
        assertThat(share(HELP, "2021-04-01").progress().percent()).hasToString("40");
        assertThat(share(HELP, "2021-06-09").done()).isNull();
        assertThat(share(HELP, "2021-06-10").done().doneOn()).isEqualTo("2021-06-09");
        assertThat(share(LEAD, "2021-06-10").done()).isNull();
        assertThat(directive("2021-06-10").status()).isEqualTo(Status.OPEN);
    }

    @Test
    void a_request_for_time_is_shown_with_what_came_of_it() {
        assertThat(extension("2021-05-02")).isNull();
        assertThat(extension("2021-05-03").answer()).isEqualTo(ExtensionAsked.Answer.ASKED);
        assertThat(extension("2021-05-03").deadline()).isEqualTo(DayOrMonth.of("2021-09-30"));
        assertThat(extension("2021-05-05").answer()).isEqualTo(ExtensionAsked.Answer.REFUSED);
        assertThat(extension("2021-06-01").answer()).isEqualTo(ExtensionAsked.Answer.ASKED);
        assertThat(extension("2021-06-03").answer()).isEqualTo(ExtensionAsked.Answer.GRANTED);
        assertThat(extension("2021-06-03").answeredBy()).isNotNull();
    }

    @Test
    void asking_changes_no_deadline_and_being_granted_does() {
        assertThat(directive("2021-06-02").deadline()).isEqualTo(DayOrMonth.of("2021-06-30"));
        assertThat(directive("2021-06-03").deadline()).isEqualTo(DayOrMonth.of("2021-09-30"));
        assertThat(directive("2021-09-25").onTime()).isEqualTo(OnTime.DONE_ON_TIME);
    }

    @Test
    void a_duty_that_was_handed_back_stays_until_somebody_decides() {
        assertThat(share(HELP, "2021-03-05").handBack().answer()).isEqualTo(HandBack.Answer.AWAITED);
        assertThat(share(HELP, "2021-03-08").handBack().answer()).isEqualTo(HandBack.Answer.INSISTED);
    }

    @Test
    void lists_are_narrowed_to_what_is_asked_and_handed_back_by_the_unit_or_by_any() {
        Filter asked = Inboxes.extension(ExtensionAsked.Answer.ASKED);

        assertThat(of(LEAD, "2021-05-04", asked)).containsExactly("drains");
        assertThat(of(HELP, "2021-05-04", asked)).isEmpty();
        assertThat(of(LEAD, "2021-05-05", asked)).isEmpty();
        assertThat(of(LEAD, "2021-05-05", Inboxes.extension(ExtensionAsked.Answer.REFUSED)))
                .containsExactly("drains");
        assertThat(register("2021-05-04", asked)).containsExactly("drains");
        assertThat(of(HELP, "2021-03-06", Inboxes.handedBack(true))).containsExactly("drains");
        assertThat(of(LEAD, "2021-03-06", Inboxes.handedBack(true))).isEmpty();
        assertThat(register("2021-03-06", Inboxes.handedBack(true))).containsExactly("drains");
        assertThat(register("2021-03-08", Inboxes.handedBack(true))).isEmpty();
        assertThat(register("2021-03-06", Inboxes.handedBack(false))).doesNotContain("drains");
    }

    @Test
    void a_whole_names_its_parts_and_a_part_its_whole() {
        WholeDirectiveView whole = inboxes.whole(DRAINS, "2021-08-02");

        assertThat(whole.parts()).singleElement().satisfies(part -> {
            assertThat(part.id()).isEqualTo(SURVEY);
            assertThat(part.issuer().id()).isEqualTo(LEAD);
            assertThat(part.status()).isEqualTo(Status.REPORTED_DONE);
        });
        assertThat(inboxes.whole(DRAINS, "2021-03-09").parts()).isEmpty();
        assertThat(inboxes.whole(SURVEY, "2021-08-02").directive().whole()).isEqualTo(DRAINS);
        assertThat(register("2021-08-02", Inboxes.partOf(DRAINS))).containsExactly("drains-survey");
        assertThat(register("2021-08-02", Inboxes.partOf(SURVEY))).isEmpty();
    }

    @Test
    void what_is_reported_done_while_a_share_is_open_says_so() {
        assertThat(directive("2021-09-20").flags()).doesNotContain(Flag.SHARE_OPEN);
        assertThat(Inboxes.after(SampleStory.whole().stream()
                                .filter(fact -> !fact.name().equals("directive.ShareReportedDone"))
                                .toList())
                        .whole(DRAINS, "2021-09-20")
                        .directive()
                        .flags())
                .contains(Flag.SHARE_OPEN);
    }

    @Test
    void what_is_reported_done_while_a_part_is_open_says_so() {
        assertThat(flags(inboxes, "2021-09-20"))
                .isNotEmpty()
                .allSatisfy(flags -> assertThat(flags).doesNotContain(Flag.PART_OPEN));

        Inboxes unfinished = Inboxes.after(SampleStory.whole().stream()
                .filter(fact -> !fact.stream().equals(SURVEY.stream())
                        || !Set.of("directive.DirectiveReportedDone", "directive.DirectiveAccepted")
                                .contains(fact.name()))
                .toList());

        assertThat(flags(unfinished, "2021-08-03"))
                .isNotEmpty()
                .allSatisfy(flags -> assertThat(flags).doesNotContain(Flag.PART_OPEN));
        assertThat(flags(unfinished, "2021-09-20"))
                .isNotEmpty()
                .allSatisfy(flags -> assertThat(flags).contains(Flag.PART_OPEN));
    }

    /** In the inbox of who leads, and of the directive itself. */
    private static List<Set<Flag>> flags(Inboxes inboxes, String on) {
        return Stream.concat(
                        inboxes.of(LEAD, on, Inboxes.ALL).items().stream()
                                .filter(directive -> directive.id().equals(DRAINS)),
                        Stream.of(inboxes.whole(DRAINS, on).directive()))
                .map(DirectiveView::flags)
                .toList();
    }

    @Test
    void the_parts_that_a_unit_gave_are_a_list_of_their_own() {
        assertThat(of(LEAD, "2021-06-01", Inboxes.ALL)).containsExactly("drains");
        assertThat(of(LEAD, "2021-06-01", Inboxes.partsGiven(true))).containsExactly("drains-survey");
        assertThat(of(LEAD, "2021-06-01", Inboxes.partsGiven(false))).containsExactly("drains");
        assertThat(of(LEAD, "2021-03-09", Inboxes.partsGiven(true))).isEmpty();
        assertThat(of(HELP, "2021-06-01", Inboxes.partsGiven(true))).isEmpty();
        assertThat(of(ABOUT, "2021-06-01", Inboxes.partsGiven(true))).isEmpty();
        assertThat(of(ABOUT, "2021-06-01", Inboxes.partsGiven(false))).containsExactly("drains-survey");
        assertThat(register("2021-06-01", Inboxes.partsGiven(true))).containsExactly("drains-survey");
        assertThat(register("2021-06-01", Inboxes.partsGiven(false)))
                .contains("drains")
                .doesNotContain("drains-survey");
    }

    private DirectiveView directive(String on) {
        return inboxes.whole(DRAINS, on).directive();
    }

    private List<UnitShare> shares(String on) {
        return directive(on).shares();
    }

    private ShareView share(UnitId unit, String on) {
        return shares(on).stream()
                .filter(share -> share.unit().id().equals(unit))
                .findFirst()
                .orElseThrow()
                .share();
    }

    private ShareView.Extension extension(String on) {
        return share(LEAD, on).extension();
    }

    private List<String> of(UnitId unit, String on, Filter filter) {
        return Inboxes.ids(inboxes.of(unit, on, filter));
    }

    private List<String> register(String on, Filter filter) {
        return Inboxes.ids(inboxes.register(on, filter, Sort.ISSUED));
    }
}
