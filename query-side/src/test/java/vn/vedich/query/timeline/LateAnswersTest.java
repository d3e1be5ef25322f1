package vn.vedich.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.provenance.Attribution;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.platform.problem.Languages;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.timeline.LateView.LateEntry;
import vn.vedich.query.timeline.LateView.OfCaller;
import vn.vedich.query.timeline.TimelineQuery.LateEntries;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LateAnswersTest {

    private static final UnitId COMMUNE = new UnitId("quang-lam");
    private static final UnitId NEIGHBOUR = new UnitId("quang-tan");
    private static final Instant NOON = Instant.parse("2019-07-20T05:00:00Z");

    private final List<Fact> facts = new ArrayList<>();

    @Test
    void an_entry_is_late_by_the_days_since_it_was_true() {
        enter("commune.quang-lam", null, COMMUNE, "2019-07-09", null, NOON);

        assertThat(late(10).items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.daysLate()).isEqualTo(11));
        assertThat(late(11).items()).isEmpty();
        assertThat(late(11).counts().by()).isEmpty();
    }

    @Test
    void what_was_true_in_a_month_is_late_from_its_last_day_on() {
        enter("commune.quang-lam", null, COMMUNE, "2019-06", null, NOON);

        assertThat(late(0).items()).extracting(LateEntry::daysLate).containsExactly(20L);
    }

    @Test
    void days_are_days_in_vietnam() {
        enter("commune.quang-lam", null, COMMUNE, "2019-07-09", null, Instant.parse("2019-07-09T16:59:59Z"));
        enter("commune.quang-lam", null, COMMUNE, "2019-07-09", null, Instant.parse("2019-07-09T17:00:00Z"));

        assertThat(late(0).items()).extracting(LateEntry::daysLate).containsExactly(1L);
    }

    @Test
    void when_it_reached_the_authority_on_paper_is_counted_by_itself() {
        enter("operator", COMMUNE, COMMUNE, "2019-07-09", "2019-07-12", NOON);
        enter("operator", COMMUNE, COMMUNE, "2019-07-08", "2019-07", NOON);
        enter("operator", COMMUNE, COMMUNE, "2019-07-07", null, NOON);

        assertThat(late(0).items()).extracting(LateEntry::daysLate).containsExactly(13L, 12L, 11L);
        assertThat(late(0).items()).extracting(LateEntry::reportedDaysLate).containsExactly(null, 0L, 3L);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 30, 100})
    void the_parts_of_the_list_hold_every_late_entry_once_latest_first_and_the_counts_agree(int days) {
        enterAtRandom(120);

        List<LateEntry> piecemeal = new ArrayList<>();
        TimelineStore store = projected();
        LateAnswers answers = new LateAnswers(store, new LateStore(store));
        LateView part = answers.answer(question(days, null, null, 7));
        while (part.next() != null) {
            piecemeal.addAll(part.items());
            part = answers.answer(question(days, null, Cursor.read(part.next()).orElseThrow(), 7));
        }
        piecemeal.addAll(part.items());

        assertThat(piecemeal).extracting(entry -> entry.entry().position()).containsExactlyElementsOf(expected(days));
        assertThat(part.counts().all()).isEqualTo(piecemeal.size());
        assertThat(counted(part.counts().by())).isEqualTo(tally(piecemeal));
    }

    @Test
    void it_is_narrowed_to_the_timeline_of_a_unit() {
        enter("operator", COMMUNE, COMMUNE, "2019-07-09", null, NOON);
        enter("dept.agriculture", null, NEIGHBOUR, "2019-07-01", null, NOON);
        TimelineStore store = projected();
        LateAnswers answers = new LateAnswers(store, new LateStore(store));

        LateView ofCommune = answers.answer(question(0, COMMUNE, null, 10));
        assertThat(ofCommune.items()).extracting(LateEntry::daysLate).containsExactly(11L);
        assertThat(ofCommune.counts().by())
                .containsExactly(new OfCaller("operator", new NamedUnit(COMMUNE, Names.of("Xã")), 1));
        assertThatThrownBy(() -> answers.answer(question(0, new UnitId("nowhere"), null, 10)))
                .isInstanceOf(UnknownSubject.class);
    }

    private List<Long> expected(int days) {
        return facts.stream()
                .filter(fact -> lateBy(fact) > days)
                .sorted(Comparator.comparing(LateAnswersTest::lateBy).reversed().thenComparing(Fact::position))
                .map(Fact::position)
                .toList();
    }

    private static long lateBy(Fact fact) {
        return LocalDate.parse("2019-07-20").toEpochDay()
                - fact.entry().occurredOn().lastDay().toEpochDay();
    }

    private static Map<String, Long> counted(List<OfCaller> counts) {
        return counts.stream()
                .collect(Collectors.toMap(
                        count -> count.enteredBy() + " "
                                + (count.attributedTo() == null
                                        ? null
                                        : count.attributedTo().id()),
                        OfCaller::entries));
    }

    private static Map<String, Long> tally(List<LateEntry> entries) {
        return entries.stream()
                .map(LateEntry::entry)
                .map(entry -> entry.enteredBy().subject() + " "
                        + (entry.attributedTo() == null
                                ? null
                                : entry.attributedTo().unit()))
                .collect(Collectors.groupingBy(who -> who, Collectors.counting()));
    }

    private void enterAtRandom(int many) {
        Random random = new Random(2019);
        List<String> callers = List.of("operator", "leader", "commune.quang-lam");
        IntStream.range(0, many).forEach(one -> {
            UnitId attributed = random.nextBoolean() ? COMMUNE : null;
            LocalDate on = LocalDate.parse("2019-07-25").minusDays(random.nextInt(140));
            String occurred = random.nextInt(5) == 0 ? on.toString().substring(0, 7) : on.toString();
            enter(callers.get(random.nextInt(3)), attributed, COMMUNE, occurred, null, NOON);
        });
    }

    private void enter(
            String caller,
            @Nullable UnitId attributed,
            UnitId about,
            String on,
            @Nullable String reported,
            Instant at) {
        long position = facts.size();
        CommandId command = new CommandId("command-" + position);
        Provenance provenance = new Provenance(
                new EnteredBy(Text.of(caller), Set.of(Role.OPERATOR), null),
                attributed == null ? null : new Attribution(attributed, null, null),
                null,
                null,
                null,
                command,
                command,
                command,
                null);
        Entry entry = new Entry(
                new EntryId("entry-" + position),
                DayOrMonth.of(on),
                reported == null ? null : DayOrMonth.of(reported),
                provenance);
        UnitEvent event = new UnitEvent.UnitRegistered(
                about, new UnitKind("commune"), Names.of("Xã"), null, null, LocalDate.parse("2015-01-01"));
        facts.add(new Fact(position, at, entry, about.stream(), position, "unit.UnitRegistered", event));
    }

    private LateView late(int days) {
        TimelineStore store = projected();
        return new LateAnswers(store, new LateStore(store)).answer(question(days, null, null, 100));
    }

    private TimelineStore projected() {
        TimelineStore store = new TimelineStore(AnswersDatabase.empty());
        new TimelineProjection(store).apply(facts);
        return store;
    }

    private static LateEntries question(int days, @Nullable UnitId unit, @Nullable Cursor after, int limit) {
        return new LateEntries(days, unit, after, limit, Languages.VIETNAMESE);
    }
}
