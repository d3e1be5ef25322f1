package vn.vedich.query.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.query.conduct.Conduct.ALL;
import static vn.vedich.query.conduct.Conduct.COMMUNE;
import static vn.vedich.query.conduct.Conduct.HOUSES;
import static vn.vedich.query.conduct.Conduct.NEIGHBOUR;
import static vn.vedich.query.conduct.Conduct.ROADS;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.conduct.ConductQuery.Corrections;
import vn.vedich.query.conduct.ConductQuery.Scope;
import vn.vedich.query.conduct.CorrectionsView.Correction;
import vn.vedich.query.conduct.CorrectionsView.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingCorrectionsTest {

    private final Conduct conduct = new Conduct();

    @Test
    void a_correction_is_told_with_both_entries_and_both_values() {
        EntryId first = conduct.by("an", COMMUNE).value(COMMUNE, HOUSES, "70.5", null);
        EntryId second = conduct.by("binh", COMMUNE).value(COMMUNE, HOUSES, "80", first);

        Correction correction = all().items().getFirst();

        assertThat(correction.kind()).isEqualTo(Kind.CORRECTED);
        assertThat(correction.corrected().entry()).isEqualTo(first);
        assertThat(correction.correction().entry()).isEqualTo(second);
        assertThat(correction.corrected().position()).isEqualTo(6);
        assertThat(correction.correction().position()).isEqualTo(7);
        assertThat(correction.indicator()).isEqualTo(HOUSES);
        assertThat(value(correction.before())).isEqualTo("70.5");
        assertThat(value(correction.after())).isEqualTo("80");
        assertThat(correction.reason()).isEqualTo(Text.of("đọc nhầm"));
        assertThat(correction.sameAccount()).isFalse();
        assertThat(correction.summary())
                .isEqualTo("On 2019-07-20, binh (Đơn vị quang-lam) corrected what stands at position 6 of"
                        + " assessment/quang-lam-2016: 70.5 became 80.");
    }

    @Test
    void an_annulment_puts_nothing_in_the_place_of_what_it_annuls() {
        EntryId first = conduct.by("an", COMMUNE).value(COMMUNE, HOUSES, "70.5", null);
        conduct.annulled(COMMUNE, first);

        assertThat(all().items()).singleElement().satisfies(annulment -> {
            assertThat(annulment.kind()).isEqualTo(Kind.ANNULLED);
            assertThat(annulment.after()).isNull();
            assertThat(annulment.indicator()).isEqualTo(HOUSES);
            assertThat(annulment.sameAccount()).isTrue();
        });
    }

    @Test
    void they_are_counted_by_person_unit_and_indicator() {
        correctAtRandom(60);

        CorrectionsView.Counts counts = all().counts();

        assertThat(counts.all()).isEqualTo(60);
        assertThat(counts.by().stream().mapToInt(CallerCount::entries).sum()).isEqualTo(60);
        assertThat(counts.units().stream().mapToInt(of -> of.corrections()).sum())
                .isEqualTo(60);
        assertThat(counts.indicators().stream().mapToInt(of -> of.corrections()).sum())
                .isEqualTo(60);
        assertThat(counts.by()).isSortedAccordingTo((one, other) -> other.entries() - one.entries());
        counts.units()
                .forEach(of -> assertThat(answer(new Scope(of.unit().id(), null, null, null), null, null, 500)
                                .counts()
                                .all())
                        .isEqualTo(of.corrections()));
        counts.by()
                .forEach(of -> assertThat(answer(ALL, of.enteredBy(), null, 500).items())
                        .filteredOn(item -> item.correction().unit().equals(of.actingFor()))
                        .hasSize(of.entries()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100})
    void the_parts_of_the_list_are_the_whole_of_it_the_newest_first(int limit) {
        correctAtRandom(30);
        List<Long> whole =
                all().items().stream().map(item -> item.correction().position()).toList();

        List<Long> parts = new ArrayList<>();
        Cursor after = null;
        do {
            CorrectionsView part = answer(ALL, null, after, limit);
            part.items().forEach(item -> parts.add(item.correction().position()));
            after = Cursor.ofDay(part.next()).orElse(null);
        } while (after != null);

        assertThat(parts).isEqualTo(whole).isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    @Test
    void a_unit_that_is_in_no_register_is_unknown() {
        Scope nowhere = new Scope(new UnitId("nowhere"), null, null, null);

        assertThatThrownBy(() -> answer(nowhere, null, null, 1)).isInstanceOf(UnknownSubject.class);
    }

    private static String value(@Nullable JsonNode said) {
        return said == null
                ? ""
                : said.path("observation").path("value").path("value").asString();
    }

    private void correctAtRandom(int many) {
        Random random = new Random(2019);
        for (int n = 0; n < many; n++) {
            UnitId unit = random.nextBoolean() ? COMMUNE : NEIGHBOUR;
            EntryId first = conduct.by("an", unit).value(unit, random.nextBoolean() ? HOUSES : ROADS, "1", null);
            conduct.by("account-" + random.nextInt(3), unit).value(unit, HOUSES, "2", first);
        }
    }

    private CorrectionsView all() {
        return answer(ALL, null, null, 500);
    }

    private CorrectionsView answer(Scope scope, @Nullable Text by, @Nullable Cursor after, int limit) {
        return new CorrectionsAnswers(conduct.store(), Conduct.TODAY)
                .answer(new Corrections(scope, by, null, Conduct.part(after, limit)));
    }
}
