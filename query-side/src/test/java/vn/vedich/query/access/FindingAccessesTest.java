package vn.vedich.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.EventLog;
import vn.vedich.log.notary.Notary;
import vn.vedich.log.sqlite.SqliteEventLog;
import vn.vedich.platform.access.AccessEvent;
import vn.vedich.platform.access.AccessLog;
import vn.vedich.platform.access.Allowance;
import vn.vedich.platform.access.Question;
import vn.vedich.query.access.AccessQuery.Accesses;
import vn.vedich.query.access.AccessQuery.Filter;
import vn.vedich.query.access.AccessQuery.Kind;
import vn.vedich.query.access.AccessQuery.Part;
import vn.vedich.query.access.AccessQuery.Refusals;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingAccessesTest {

    private static final Filter ALL = new Filter(null, null, null, null);
    private static final UnitId QUANG_LAM = new UnitId("quang-lam");

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private AccessLog log;
    private AccessAnswers answers;

    @BeforeEach
    void open() {
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        SecureRandom random = new SecureRandom();
        EventLog kept = SqliteEventLog.open(folder.resolve("accesses.sqlite"), clock, random);
        Notary notary = Notary.following(kept, folder.resolve("proofs.sqlite"), clock);
        log = new AccessLog(kept, notary, clock, random, new Allowance(System::nanoTime, _ -> {}));
        answers = new AccessAnswers(log);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 50})
    void the_parts_of_a_list_are_the_whole_of_it_the_newest_first(int limit) {
        List<String> an = new ArrayList<>();
        for (int n = 0; n < 30; n++) {
            EntryId kept = look(n % 3 == 0 ? "binh" : "an", "/api/units", "n=" + n);
            if (n % 3 != 0) {
                an.addFirst(kept.value());
            }
        }

        Filter filter = new Filter("an", null, null, null);
        List<String> found = all(below -> answers.answer(new Accesses(filter, null, part(below, limit)))).stream()
                .map(view -> view.entry().value())
                .toList();

        assertThat(found).isEqualTo(an);
    }

    @Test
    void one_call_looks_at_a_bounded_number_of_entries_and_the_next_goes_on() {
        EntryId oldest = look("an", "/api/units", "");
        IntStream.rangeClosed(0, AccessSearch.MOST_LOOKED_AT).parallel().forEach(n -> look("binh", "/api/units", ""));
        Filter filter = new Filter("an", null, null, null);

        Listed<AccessView> first = answers.answer(new Accesses(filter, null, part(null, 10)));

        assertThat(first.items()).isEmpty();
        assertThat(first.next()).isNotNull();
        assertThat(all(below -> answers.answer(new Accesses(filter, null, part(below, 10)))))
                .singleElement()
                .extracting(AccessView::entry)
                .isEqualTo(oldest);
    }

    @Test
    void a_time_narrows_it_to_what_was_kept_then() {
        look("an", "/api/a", "");
        now = now.plusSeconds(60);
        EntryId second = look("an", "/api/b", "");
        now = now.plusSeconds(60);
        look("an", "/api/c", "");

        Filter minute = new Filter(null, null, now.minusSeconds(60), now);

        assertThat(answers.answer(new Accesses(minute, null, part(null, 10))).items())
                .singleElement()
                .extracting(AccessView::entry)
                .isEqualTo(second);
    }

    @Test
    void the_moment_that_was_asked_about_and_the_answer_are_told_in_a_sentence() {
        EntryId entry = look("an", "/api/communes/quang-lam/scorecard", "asOf=2019-07-09&knownAt=227&unit=x");
        log.answered(caller("an"), entry, 200);

        AccessView view = answers.answer(new Accesses(ALL, Kind.LOOKED, part(null, 10)))
                .items()
                .getFirst();

        assertThat(view.moment()).containsOnlyKeys("asOf", "knownAt").containsEntry("asOf", "2019-07-09");
        assertThat(view.status()).isEqualTo(200);
        assertThat(view.summary())
                .isEqualTo("an asked GET /api/communes/quang-lam/scorecard?asOf=2019-07-09&knownAt=227&unit=x;"
                        + " answered with 200.");
    }

    @Test
    void a_unit_finds_what_was_asked_of_it_and_what_its_own_people_asked() {
        look("an", "/api/communes/quang-lam/scorecard", "");
        look("an", "/api/matrix", "unit=quang-lam");
        look("an", "/api/communes/quang-la/scorecard", "");
        log.keep(
                new EnteredBy(Text.of("binh"), Set.of(Role.COMMUNE_OFFICER), QUANG_LAM),
                new AccessEvent.Denied(question("/api/events", ""), 403));

        Filter filter = new Filter(null, QUANG_LAM, null, null);

        assertThat(answers.answer(new Accesses(filter, null, part(null, 10))).items())
                .extracting(AccessView::path)
                .containsExactly("/api/events", "/api/matrix", "/api/communes/quang-lam/scorecard");
    }

    @Test
    void refusals_are_found_by_command_code_subject_and_unit() {
        refuse("RenameUnit", "unit/quang-lam", null, "UnitUnknown");
        refuse("RenameUnit", "unit/x", QUANG_LAM, null);
        refuse("MoveUnit", "unit/x", null, "UnitUnknown");

        assertThat(refusals(ALL, "RenameUnit", null, null)).isEqualTo(2);
        assertThat(refusals(ALL, null, "UnitUnknown", null)).isEqualTo(2);
        assertThat(refusals(ALL, null, "refused", null)).isEqualTo(3);
        assertThat(refusals(ALL, null, null, "unit/x")).isEqualTo(2);
        assertThat(refusals(new Filter(null, QUANG_LAM, null, null), null, null, null))
                .isEqualTo(2);
        assertThat(refusals(new Filter("binh", null, null, null), null, null, null))
                .isEqualTo(0);
    }

    @Test
    void a_refusal_is_told_in_a_sentence_in_both_languages() {
        refuse("RenameUnit", "unit/x", null, "UnitUnknown");

        assertThat(summary(Locale.ENGLISH))
                .isEqualTo("an gave the command RenameUnit on unit/x; refused with 409: UnitUnknown.");
        assertThat(summary(Locale.of("vi")))
                .isEqualTo("an đã gửi lệnh RenameUnit về unit/x; bị từ chối với mã 409: UnitUnknown.");
    }

    private String summary(Locale language) {
        return answers.answer(new Refusals(ALL, null, null, null, new Part(null, 1, language)))
                .items()
                .getFirst()
                .summary();
    }

    private int refusals(Filter filter, @Nullable String command, @Nullable String refusal, @Nullable String subject) {
        return answers.answer(new Refusals(filter, command, refusal, subject, part(null, 10)))
                .items()
                .size();
    }

    private void refuse(String command, String subject, @Nullable UnitId attributedTo, @Nullable String refusal) {
        log.keep(
                caller("an"),
                new AccessEvent.Refused(
                        command, null, new CommandId("c"), subject, attributedTo, 409, "refused", refusal));
    }

    private EntryId look(String who, String path, String parameters) {
        return log.keep(caller(who), new AccessEvent.Looked(question(path, parameters)));
    }

    private static Question question(String path, String parameters) {
        return new Question("GET", Text.of(path), parameters.isEmpty() ? null : Text.of(parameters), null);
    }

    private static EnteredBy caller(String who) {
        return new EnteredBy(Text.of(who), Set.of(Role.AUDITOR), null);
    }

    private static Part part(@Nullable Long below, int limit) {
        return new Part(below, limit, Locale.ENGLISH);
    }

    private static <T> List<T> all(Function<@Nullable Long, Listed<T>> ask) {
        List<T> items = new ArrayList<>();
        Long below = null;
        do {
            Listed<T> part = ask.apply(below);
            items.addAll(part.items());
            below = Cursor.read(part.next())
                    .map(cursor -> Long.valueOf(cursor.id()))
                    .orElse(null);
        } while (below != null);
        return items;
    }
}
