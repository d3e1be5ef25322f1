package vn.vedich.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAccepted;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReportedDone;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveWithdrawn;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing.Status;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.unit.UnitEvent.UnitRegistered;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.inbox.InboxQuery.Sort;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.Story;

/** A thousand directives about one commune, in every state; many of them are due, or were issued, on the same day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ThousandDirectivesTest {

    private static final int MANY = 1_000;
    private static final UnitId COMMUNE = SampleStory.COMMUNE;
    private static final UnitId DEPARTMENT = SampleStory.DEPARTMENT;
    private static final LocalDate FIRST = LocalDate.parse("2021-01-01");

    private static Inboxes inboxes;

    @BeforeAll
    static void issueThem() {
        Story story = new Story();
        story.tell(
                "2021-01-01",
                new UnitRegistered(COMMUNE, new UnitKind("commune"), Names.of("Quảng Lâm"), null, null, FIRST));
        Random random = new Random(135);
        for (int n = 0; n < MANY; n++) {
            issue(story, new DirectiveId("directive-" + n), random);
        }
        inboxes = Inboxes.after(story.facts());
    }

    @ParameterizedTest
    @EnumSource
    void every_one_comes_once_and_in_order_whatever_the_length_of_a_part(Sort sort) {
        List<DirectiveView> all = everything(sort, Inboxes.ALL, 500);

        assertThat(all).hasSize(MANY).extracting(DirectiveView::id).doesNotHaveDuplicates();
        assertThat(all).isSortedAccordingTo(order(sort));
        assertThat(everything(sort, Inboxes.ALL, 97)).isEqualTo(all);
    }

    @Test
    void the_counts_of_every_part_agree_with_the_whole_list() {
        CountedList<DirectiveCounts, DirectiveView> part = inboxes.part(COMMUNE, Inboxes.ALL, Sort.DEADLINE, null, 1);
        List<DirectiveView> all = everything(Sort.DEADLINE, Inboxes.ALL, 500);

        assertThat(part.counts().all()).isEqualTo(MANY);
        for (Status status : Status.values()) {
            int counted = part.counts().status().get(status);
            assertThat(all.stream().filter(d -> d.status() == status)).hasSize(counted);
            assertThat(everything(Sort.AGE, Inboxes.status(status), 500)).hasSize(counted);
        }
        Map<OnTime, Integer> onTime = new EnumMap<>(OnTime.class);
        for (OnTime state : OnTime.values()) {
            onTime.put(
                    state, everything(Sort.ISSUED, Inboxes.onTime(state), 500).size());
        }
        assertThat(part.counts().onTime()).isEqualTo(onTime);
        assertThat(onTime.values()).allMatch(count -> count > 0);
    }

    @Test
    void a_list_that_was_begun_on_one_day_goes_on_as_of_that_day() {
        CountedList<DirectiveCounts, DirectiveView> begun = inboxes.forCommune(COMMUNE, "2021-06-01", Inboxes.ALL);
        CountedList<DirectiveCounts, DirectiveView> next =
                inboxes.part(COMMUNE, Inboxes.ALL, Sort.DEADLINE, begun.next(), 100);

        assertThat(next.asOf()).isEqualTo("2021-06-01");
        assertThat(next.counts()).isEqualTo(begun.counts());
        assertThat(next.items()).doesNotContainAnyElementsOf(begun.items());
    }

    private static List<DirectiveView> everything(Sort sort, InboxQuery.Filter filter, int limit) {
        List<DirectiveView> all = new ArrayList<>();
        String cursor = null;
        do {
            CountedList<DirectiveCounts, DirectiveView> part = inboxes.part(COMMUNE, filter, sort, cursor, limit);
            all.addAll(part.items());
            cursor = part.next();
        } while (cursor != null);
        return all;
    }

    private static Comparator<DirectiveView> order(Sort sort) {
        Comparator<DirectiveView> byKey = switch (sort) {
            case DEADLINE -> Comparator.comparing(d -> lastDay(d.deadline()));
            case ISSUED -> Comparator.comparing(DirectiveView::issuedOn).reversed();
            case AGE -> Comparator.comparing(DirectiveView::ageInDays).reversed();
        };
        return byKey.thenComparing(d -> d.id().value());
    }

    private static LocalDate lastDay(@Nullable DayOrMonth deadline) {
        return deadline == null ? LocalDate.MAX : deadline.lastDay();
    }

    private static void issue(Story story, DirectiveId id, Random random) {
        LocalDate issued = FIRST.plusDays(random.nextInt(60));
        DayOrMonth deadline = random.nextInt(4) == 0 ? null : DayOrMonth.of(issued.plusDays(random.nextInt(30) * 20L));
        story.tell(
                issued.toString(),
                new DirectiveIssued(
                        id,
                        SampleStory.DISTRICT,
                        Text.of("Nhiệm vụ " + id),
                        List.of(COMMUNE),
                        List.of(),
                        List.of(),
                        null,
                        new Assignment(DEPARTMENT, List.of()),
                        deadline));
        goOn(story, id, issued, random);
    }

    private static void goOn(Story story, DirectiveId id, LocalDate issued, Random random) {
        LocalDate done = issued.plusDays(random.nextInt(200));
        int how = random.nextInt(5);
        if (how == 1) {
            story.tell(done.toString(), new DirectiveWithdrawn(id));
        }
        if (how >= 2) {
            story.tell(done.toString(), new DirectiveReportedDone(id, DEPARTMENT, done, null, List.of()));
        }
        if (how >= 3) {
            story.tell(done.plusDays(3).toString(), new DirectiveAccepted(id));
        }
    }
}
