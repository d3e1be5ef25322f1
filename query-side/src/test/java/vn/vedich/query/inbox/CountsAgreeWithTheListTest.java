package vn.vedich.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.ExtensionAsked;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing.Status;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.inbox.DirectiveView.Flag;
import vn.vedich.query.inbox.InboxQuery.Filter;
import vn.vedich.query.inbox.InboxQuery.InboxOf;
import vn.vedich.query.inbox.InboxQuery.Sort;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.story.SampleStory;

/** Whatever is said of however many directives, what is counted is what the list has when it is read on to its end. */
class CountsAgreeWithTheListTest {

    private static final LocalDate FIRST = LocalDate.parse("2019-07-01");
    private static final int DAYS = 12;
    private static final int DIRECTIVES = 6;
    private static final UnitId ASKED = SampleStory.INFRASTRUCTURE;
    private static final UnitId OTHER = SampleStory.DEPARTMENT;

    /** Something that is said of one of the directives, so many days after the first; it need not be allowed. */
    record Saying(int directive, int day, int what, boolean byAsked) {

        DirectiveEvent event() {
            DirectiveId id = id(directive);
            UnitId unit = byAsked ? ASKED : OTHER;
            return switch (what) {
                case 0 -> new DirectiveEvent.DirectiveReassigned(id, to(unit));
                case 1 -> new DirectiveEvent.DeadlineExtended(id, DayOrMonth.of(on().plusDays(4)));
                case 2 -> new DirectiveEvent.ExtensionRequested(id, unit, DayOrMonth.of(on().plusDays(6)));
                case 3 -> new DirectiveEvent.ExtensionRefused(id, unit);
                case 4 -> new DirectiveEvent.DirectiveHandedBack(id, unit);
                case 5 -> new DirectiveEvent.DirectiveInsistedOn(id, unit);
                case 6 -> new DirectiveEvent.ShareReportedDone(id, unit, on(), null, List.of());
                case 7 -> new DirectiveEvent.DirectiveReportedDone(id, unit, on(), null, List.of());
                case 8 -> new DirectiveEvent.DirectiveReturned(id);
                case 9 -> new DirectiveEvent.DirectiveAccepted(id);
                case 10 -> new DirectiveEvent.DirectiveWholeNamed(id, id((directive + 1) % DIRECTIVES));
                default -> new DirectiveEvent.DirectiveWithdrawn(id);
            };
        }

        LocalDate on() {
            return FIRST.plusDays(day);
        }
    }

    @Property(tries = 25)
    void on_any_day_by_any_filter_in_any_order_and_in_parts_of_any_length(
            @ForAll("sayings") List<Saying> sayings,
            @ForAll("days") int day,
            @ForAll("filters") Filter filter,
            @ForAll Sort sort,
            @ForAll("lengths") int length) {
        Inboxes inboxes = inboxes(sayings);
        LocalDate asked = FIRST.plusDays(day);
        List<DirectiveView> read = new ArrayList<>();
        CountedList<DirectiveCounts, DirectiveView> part;
        @Nullable String next = null;
        do {
            part = inboxes.answers().answer(new InboxOf(ASKED, filter, asked, Inboxes.paging(sort, next, length)));
            read.addAll(part.items());
            next = part.next();
        } while (next != null);

        assertThat(read).extracting(DirectiveView::id).doesNotHaveDuplicates();
        assertThat(part.counts().all()).isEqualTo(read.size());
        DirectiveCounts counts = part.counts();
        for (Status status : Status.values()) {
            assertThat(counts.status().get(status).longValue())
                    .isEqualTo(
                            read.stream().filter(one -> one.status() == status).count());
        }
        for (OnTime onTime : OnTime.values()) {
            assertThat(counts.onTime().get(onTime).longValue())
                    .isEqualTo(
                            read.stream().filter(one -> one.onTime() == onTime).count());
        }
    }

    @Property(tries = 25)
    void whatever_a_desk_counts_the_inbox_lists(@ForAll("sayings") List<Saying> sayings, @ForAll("days") int day) {
        Inboxes inboxes = inboxes(sayings);
        LocalDate asked = FIRST.plusDays(day);
        Given given = inboxes.answers().given(ASKED, asked, new Knowledge.Now());

        for (Given.Kind kind : Given.Kind.values()) {
            assertThat(given.counts().get(kind))
                    .as(kind.name())
                    .isEqualTo(inboxes.of(ASKED, asked.toString(), kind.filter())
                            .items()
                            .size());
        }
        assertThat(given.about())
                .allSatisfy(about -> assertThat(about.open())
                        .isEqualTo(inboxes.of(
                                        ASKED,
                                        asked.toString(),
                                        about(about.unit().id()))
                                .counts()
                                .all()));
    }

    @Property(tries = 25)
    void what_is_reported_done_says_whether_the_list_of_its_open_parts_is_empty(
            @ForAll("sayings") List<Saying> sayings, @ForAll("days") int day) {
        Inboxes inboxes = inboxes(sayings);
        String asked = FIRST.plusDays(day).toString();

        assertThat(inboxes.register(asked, Filter.NONE, Sort.ISSUED).items())
                .allSatisfy(one -> assertThat(one.flags().contains(Flag.PART_OPEN))
                        .isEqualTo(one.reportedDone() != null
                                && !inboxes.register(asked, openPartsOf(one.id()), Sort.ISSUED)
                                        .items()
                                        .isEmpty()));
    }

    private static Filter openPartsOf(DirectiveId whole) {
        return new Filter(Status.OPEN, null, null, null, null, null, null, null, whole, null, null);
    }

    private static Filter about(UnitId unit) {
        return new Filter(Status.OPEN, null, null, null, null, null, null, null, null, unit, null);
    }

    private static Inboxes inboxes(List<Saying> sayings) {
        SampleStory sample = new SampleStory();
        sample.units();
        for (int n = 0; n < DIRECTIVES; n++) {
            sample.story.tell(FIRST.plusDays(n).toString(), issued(n));
        }
        sayings.forEach(saying -> sample.story.tell(saying.on().toString(), saying.event()));
        return Inboxes.after(sample.story.facts());
    }

    private static DirectiveEvent issued(int n) {
        return new DirectiveEvent.DirectiveIssued(
                id(n),
                n < 4 ? SampleStory.DISTRICT : ASKED,
                Text.of("Nhiệm vụ số " + n),
                n % 2 == 0 ? List.of(SampleStory.COMMUNE) : List.of(SampleStory.COMMUNE, SampleStory.NEIGHBOUR),
                List.of(),
                List.of(),
                null,
                assignment(n),
                n == 3 ? null : DayOrMonth.of(FIRST.plusDays(3 + n)));
    }

    private static Assignment assignment(int n) {
        return switch (n) {
            case 4 -> new Assignment(OTHER, List.of());
            case 1, 3 -> new Assignment(OTHER, List.of(ASKED));
            default -> to(ASKED);
        };
    }

    private static Assignment to(UnitId lead) {
        return new Assignment(lead, List.of(lead.equals(ASKED) ? OTHER : ASKED));
    }

    private static DirectiveId id(int n) {
        return new DirectiveId("directive-" + n);
    }

    @Provide
    Arbitrary<List<Saying>> sayings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DIRECTIVES - 1),
                        days(),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.of(true, false))
                .as(Saying::new)
                .list()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, DAYS);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(1, 5);
    }

    @Provide
    Arbitrary<Filter> filters() {
        return Combinators.combine(
                        Arbitraries.of(Status.class).injectNull(0.7),
                        Arbitraries.of(OnTime.class).injectNull(0.7),
                        Arbitraries.of(Involvement.class).injectNull(0.7),
                        Arbitraries.of("nhiem vu so 1", "số").injectNull(0.8),
                        Arbitraries.of(ExtensionAsked.Answer.class).injectNull(0.7),
                        Arbitraries.of(true, false).injectNull(0.7),
                        Arbitraries.of(true, false).injectNull(0.5))
                .as((status, onTime, role, text, extension, back, given) ->
                        new Filter(status, onTime, role, null, null, text, extension, back, null, null, given));
    }
}
