package vn.vedich.query.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vedich.query.story.SampleStory.COMMUNE;
import static vn.vedich.query.story.SampleStory.DEPARTMENT;
import static vn.vedich.query.story.SampleStory.DISTRICT;
import static vn.vedich.query.story.SampleStory.INFRASTRUCTURE;
import static vn.vedich.query.story.Story.day;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.DirectiveStory;
import vn.vedich.query.story.RequestStory;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.SharesStory;
import vn.vedich.query.waiting.WaitingQuery.Sort;
import vn.vedich.query.waiting.WaitingQuery.WaitingOn;
import vn.vedich.query.waiting.WaitingView.Awaited;
import vn.vedich.query.waiting.WaitingView.Item;
import vn.vedich.query.waiting.WaitingView.Kind;

/** What the session of July 2019 left to do, and on whom it waited from day to day. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WaitingAnswersTest {

    private static final String HOUSES = DirectiveStory.HOUSES.value();
    private static final String DRAINS = SharesStory.DRAINS.value();
    private static final String MOVEMENT = DirectiveStory.MOVEMENT.value();
    private static final String FIELD_ROADS = RequestStory.FIELD_ROADS.value();
    private static final String DRAINAGE = RequestStory.DRAINAGE.value();
    private static final String MODEL_VILLAGES = RequestStory.MODEL_VILLAGES.value();

    private final WaitingAnswers answers = after(SampleStory.whole());

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class On_a_unit_that_was_given_a_directive {

        @Test
        void it_waits_to_be_acknowledged_by_who_leads_and_by_who_cooperates() {
            Item led = only(INFRASTRUCTURE, "2019-07-10");
            Item helped = only(DEPARTMENT, "2019-07-14");

            assertThat(led.awaited()).isEqualTo(Awaited.ACKNOWLEDGEMENT);
            assertThat(led.role()).isEqualTo(Involvement.LEAD);
            assertThat(led.since()).isEqualTo(day("2019-07-09"));
            assertThat(led.awaitedBy().id()).isEqualTo(DISTRICT);
            assertThat(led.awaitedBy().names().vi()).hasToString("Đầm Hà");
            assertThat(helped.awaited()).isEqualTo(Awaited.ACKNOWLEDGEMENT);
            assertThat(helped.role()).isEqualTo(Involvement.COOPERATING);
        }

        @Test
        void once_acknowledged_it_waits_to_be_done() {
            Item item = only(INFRASTRUCTURE, "2019-07-19");

            assertThat(item.awaited()).isEqualTo(Awaited.DONE);
            assertThat(item.days()).isEqualTo(10);
            assertThat(item.deadline()).isEqualTo(DayOrMonth.of("2019-12-31"));
            assertThat(item.onTime()).isEqualTo(OnTime.OPEN_IN_TIME);
            assertThat(item.returned()).isFalse();
        }

        @Test
        void reported_done_it_waits_on_the_unit_no_more() {
            assertThat(waiting(INFRASTRUCTURE, "2019-12-22")).isEmpty();
        }

        @Test
        void returned_it_waits_anew_since_then() {
            Item item = only(INFRASTRUCTURE, "2019-12-30");

            assertThat(item.awaited()).isEqualTo(Awaited.DONE);
            assertThat(item.returned()).isTrue();
            assertThat(item.since()).isEqualTo(day("2019-12-27"));
        }

        @Test
        void given_to_another_it_waits_on_that_one_since_then() {
            Item item = only(DEPARTMENT, "2020-01-06");

            assertThat(waiting(INFRASTRUCTURE, "2020-01-06")).isEmpty();
            assertThat(item.role()).isEqualTo(Involvement.LEAD);
            assertThat(item.since()).isEqualTo(day("2020-01-05"));
        }

        @Test
        void past_its_deadline_it_is_overdue() {
            assertThat(only(COMMUNE, "2019-10-02").onTime()).isEqualTo(OnTime.OPEN_OVERDUE);
            assertThat(ask(COMMUNE, "2019-10-02").counts().overdue()).isEqualTo(1);
        }

        @Test
        void accepted_it_waits_on_nobody() {
            assertThat(waiting(DEPARTMENT, "2020-03-21")).isEmpty();
            assertThat(ids(DISTRICT, "2020-03-21")).doesNotContain(HOUSES);
        }
    }

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class On_a_leadership {

        @Test
        void its_own_directives_wait_for_what_nobody_said() {
            assertThat(waiting(DISTRICT, "2019-07-15"))
                    .filteredOn(item -> item.id().equals(MOVEMENT))
                    .extracting(Item::awaited)
                    .containsExactlyInAnyOrder(Awaited.ASSIGNEE, Awaited.DEADLINE, Awaited.SOURCE);
            assertThat(ids(DISTRICT, "2019-07-17")).doesNotContain(MOVEMENT);
            assertThat(ids(DISTRICT, "2019-07-15")).doesNotContain(HOUSES);
        }

        @Test
        void a_directive_that_was_withdrawn_lacks_nothing() {
            assertThat(ids(DISTRICT, "2019-07-31")).contains(DirectiveStory.PANELS.value());
            assertThat(ids(DISTRICT, "2019-08-01")).doesNotContain(DirectiveStory.PANELS.value());
        }

        @Test
        void what_was_reported_done_waits_for_its_acceptance() {
            Item item = waiting(DISTRICT, "2019-12-25").stream()
                    .filter(waits -> waits.awaited() == Awaited.ACCEPTANCE)
                    .findFirst()
                    .orElseThrow();

            assertThat(item.id()).isEqualTo(HOUSES);
            assertThat(item.since()).isEqualTo(day("2019-12-20"));
            assertThat(item.days()).isEqualTo(5);
            assertThat(item.awaitedBy().id()).isEqualTo(INFRASTRUCTURE);
            assertThat(item.beginning()).startsWith("Thống kê, lên phương án");
        }
    }

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class On_a_unit_that_was_asked_for_something {

        @Test
        void requests_wait_for_an_answer_on_whom_they_were_forwarded_to() {
            assertThat(requests(DISTRICT, "2019-07-19"))
                    .containsExactlyInAnyOrder(
                            tuple(FIELD_ROADS, Awaited.ANSWER, day("2019-07-09")),
                            tuple(DRAINAGE, Awaited.ANSWER, day("2019-07-09")),
                            tuple(MODEL_VILLAGES, Awaited.ANSWER, day("2019-07-09")));
            assertThat(requests(INFRASTRUCTURE, "2019-07-21"))
                    .containsExactly(tuple(FIELD_ROADS, Awaited.ANSWER, day("2019-07-20")));
        }

        @Test
        void agreed_to_they_wait_for_who_pays() {
            assertThat(requests(DISTRICT, "2019-08-16"))
                    .contains(tuple(MODEL_VILLAGES, Awaited.FUNDING, day("2019-08-15")));
            assertThat(ids(DISTRICT, "2019-09-15")).doesNotContain(MODEL_VILLAGES);
        }

        @Test
        void put_off_they_go_on_waiting_and_are_overdue_after_the_day_that_was_named() {
            Item before = request(DRAINAGE, "2020-03-31");
            Item after = request(DRAINAGE, "2020-04-01");

            assertThat(before.since()).isEqualTo(day("2019-07-09"));
            assertThat(before.deadline()).isEqualTo(DayOrMonth.of("2020-03"));
            assertThat(before.onTime()).isEqualTo(OnTime.OPEN_IN_TIME);
            assertThat(after.onTime()).isEqualTo(OnTime.OPEN_OVERDUE);
        }

        private Item request(String id, String day) {
            return waiting(DISTRICT, day).stream()
                    .filter(item -> item.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class On_whoever_is_asked_by_units {

        @Test
        void time_that_was_asked_for_waits_for_an_answer_while_the_unit_goes_on() {
            assertThat(waiting(DISTRICT, "2021-05-04"))
                    .filteredOn(item -> item.awaited() == Awaited.EXTENSION)
                    .singleElement()
                    .satisfies(item -> {
                        assertThat(item.id()).isEqualTo(DRAINS);
                        assertThat(item.awaitedBy().id()).isEqualTo(INFRASTRUCTURE);
                        assertThat(item.since()).isEqualTo(day("2021-05-03"));
                    });
            assertThat(ids(INFRASTRUCTURE, "2021-05-04")).contains(DRAINS);
            assertThat(awaited(DISTRICT, "2021-05-05")).doesNotContain(Awaited.EXTENSION);
        }

        @Test
        void what_was_handed_back_waits_on_who_issued_it_and_not_on_the_unit() {
            assertThat(awaited(DISTRICT, "2021-03-06")).contains(Awaited.HAND_BACK);
            assertThat(ids(DEPARTMENT, "2021-03-06")).doesNotContain(DRAINS);
            assertThat(awaited(DISTRICT, "2021-03-08")).doesNotContain(Awaited.HAND_BACK);
            assertThat(ids(DEPARTMENT, "2021-03-08")).contains(DRAINS);
        }

        @Test
        void who_only_helps_has_done_what_is_his_when_his_share_is_done() {
            assertThat(ids(DEPARTMENT, "2021-06-09")).contains(DRAINS);
            assertThat(ids(DEPARTMENT, "2021-06-10")).doesNotContain(DRAINS);
            assertThat(ids(INFRASTRUCTURE, "2021-06-10")).contains(DRAINS);
        }

        @Test
        void a_part_waits_on_who_gave_it_as_any_directive_on_its_issuer() {
            assertThat(waiting(INFRASTRUCTURE, "2021-08-03"))
                    .filteredOn(item -> item.id().equals("drains-survey"))
                    .extracting(Item::awaited)
                    .containsExactlyInAnyOrder(Awaited.ACCEPTANCE, Awaited.SOURCE);
        }

        private List<Awaited> awaited(UnitId unit, String day) {
            return waiting(unit, day).stream().map(Item::awaited).toList();
        }
    }

    @Nested
    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    class As_a_list {

        @Test
        void what_waits_longest_comes_first_and_counts_agree() {
            WaitingView all = ask(DISTRICT, "2019-08-16");

            assertThat(all.items()).extracting(Item::since).isSorted();
            assertThat(all.counts().all()).isEqualTo(all.items().size());
            assertThat(all.counts().since()).isEqualTo(day("2019-07-09"));
            assertThat(all.counts().days()).isEqualTo(38);
            assertThat(all.counts().awaited())
                    .containsEntry(Awaited.ANSWER, 1)
                    .containsEntry(Awaited.FUNDING, 1)
                    .containsEntry(Awaited.ASSIGNEE, 0);
        }

        @Test
        void it_can_be_narrowed_and_counts_what_fits() {
            WaitingView requests =
                    ask(new WaitingOn(DISTRICT, Kind.REQUEST, null, null, Sort.OLDEST, day("2019-07-10"), null, 100));
            WaitingView sources =
                    ask(new WaitingOn(DISTRICT, null, Awaited.SOURCE, null, Sort.OLDEST, day("2019-07-10"), null, 100));

            assertThat(requests.counts().all()).isEqualTo(3);
            assertThat(sources.items()).extracting(Item::id).containsExactly(MOVEMENT, DirectiveStory.PANELS.value());
        }

        @Test
        void it_is_searched_without_marks() {
            assertThat(ids("LEN phuong an")).containsExactly(HOUSES);
            assertThat(ids("không có ở đâu")).isEmpty();
        }

        private List<String> ids(String text) {
            return ask(new WaitingOn(INFRASTRUCTURE, null, null, text, Sort.OLDEST, day("2019-07-20"), null, 100))
                    .items()
                    .stream()
                    .map(Item::id)
                    .toList();
        }

        @Test
        void a_thousand_directives_are_read_in_parts_without_gap_or_repeat() {
            WaitingAnswers busy = after(aThousandDirectives());
            List<String> read = new ArrayList<>();
            Cursor after = null;
            do {
                WaitingView part = busy.answer(
                        new WaitingOn(COMMUNE, null, null, null, Sort.OLDEST, day("2019-07-09"), after, 137));
                assertThat(part.counts().all()).isEqualTo(1_000);
                part.items().forEach(item -> read.add(item.id()));
                after = Cursor.ofDay(part.next()).orElse(null);
            } while (after != null);

            assertThat(read).hasSize(1_000).doesNotHaveDuplicates();
        }

        @Test
        void nothing_waits_on_a_stranger_and_an_unknown_unit_is_unknown() {
            UnitId nowhere = new UnitId("nowhere");

            assertThat(waiting(SampleStory.PROVINCE, "2019-07-10")).isEmpty();
            assertThatThrownBy(() -> waiting(nowhere, "2019-07-10")).isInstanceOf(UnknownSubject.class);
        }
    }

    private static List<Fact> aThousandDirectives() {
        SampleStory sample = new SampleStory();
        sample.units();
        for (int n = 0; n < 1_000; n++) {
            sample.story.tell(
                    day("2019-01-01").plusDays(n % 50).toString(),
                    new DirectiveIssued(
                            new DirectiveId("directive-" + n),
                            DISTRICT,
                            Text.of("Nhiệm vụ số " + n),
                            List.of(COMMUNE),
                            List.of(),
                            List.of(),
                            null,
                            new Assignment(COMMUNE, List.of()),
                            null));
        }
        return sample.story.facts();
    }

    private static WaitingAnswers after(List<Fact> facts) {
        WaitingStore store = new WaitingStore(AnswersDatabase.empty());
        new WaitingProjection(store).apply(facts);
        return new WaitingAnswers(store, Clock.fixed(Instant.parse("2019-07-09T02:00:00Z"), ZoneOffset.UTC));
    }

    private Item only(UnitId unit, String day) {
        List<Item> items = waiting(unit, day);
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private List<String> ids(UnitId unit, String day) {
        return waiting(unit, day).stream().map(Item::id).toList();
    }

    private List<Tuple> requests(UnitId unit, String day) {
        return waiting(unit, day).stream()
                .filter(item -> item.kind() == Kind.REQUEST)
                .map(item -> tuple(item.id(), item.awaited(), item.since()))
                .toList();
    }

    private List<Item> waiting(UnitId unit, String day) {
        return ask(unit, day).items();
    }

    private WaitingView ask(UnitId unit, String day) {
        return ask(new WaitingOn(unit, null, null, null, Sort.OLDEST, day(day), null, 100));
    }

    private WaitingView ask(WaitingOn question) {
        return answers.answer(question);
    }
}
