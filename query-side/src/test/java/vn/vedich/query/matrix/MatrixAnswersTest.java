package vn.vedich.query.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.query.story.SampleSet.CLEAN_WATER;
import static vn.vedich.query.story.SampleSet.GOOD_HOUSES;
import static vn.vedich.query.story.SampleSet.PLAN;
import static vn.vedich.query.story.SampleSet.SCENERY;
import static vn.vedich.query.story.SampleSet.TEMPORARY_HOUSES;
import static vn.vedich.query.story.Story.day;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.matrix.MatrixQuery.MatrixOf;
import vn.vedich.query.matrix.MatrixView.Cell;
import vn.vedich.query.matrix.MatrixView.Row;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.SampleStory;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MatrixAnswersTest {

    private static final LocalDate JULY = day("2019-07-09");

    private MatrixAnswers answers;

    @BeforeEach
    void told() {
        MatrixStore store = new MatrixStore(AnswersDatabase.empty());
        new MatrixProjection(store).apply(SampleStory.untilJuly2019().story.facts());
        answers = new MatrixAnswers(store, Clock.fixed(Instant.parse("2019-07-09T02:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void every_commune_below_a_unit_is_held_to_every_indicator() {
        MatrixView matrix = below(SampleStory.PROVINCE);

        assertThat(matrix.items()).extracting(Row::unit).containsExactly(SampleStory.COMMUNE, SampleStory.NEIGHBOUR);
        assertThat(matrix.columns()).hasSize(6);
        assertThat(matrix.items()).allSatisfy(row -> assertThat(row.cells()).hasSize(6));
    }

    @Test
    void cells_say_met_unmet_missing_and_not_applicable_with_the_distance() {
        Row row = below(SampleStory.COMMUNE).items().getFirst();

        assertThat(cell(row, PLAN).state()).isEqualTo(IndicatorStanding.State.MET);
        assertThat(cell(row, TEMPORARY_HOUSES).state()).isEqualTo(IndicatorStanding.State.UNMET);
        assertThat(cell(row, TEMPORARY_HOUSES).distance()).hasToString("-4");
        assertThat(cell(row, GOOD_HOUSES).value()).hasToString("79.5");
        assertThat(cell(row, GOOD_HOUSES).illustrative()).isTrue();
        assertThat(cell(row, SCENERY).state()).isEqualTo(IndicatorStanding.State.NOT_APPLICABLE);
        assertThat(row.indicatorsMet()).isEqualTo(3);
        assertThat(row.criteriaMet()).isEqualTo(2);
    }

    @Test
    void the_indicators_of_an_owed_criterion_say_so() {
        Row row = below(SampleStory.COMMUNE).items().getFirst();

        assertThat(cell(row, CLEAN_WATER).owed()).isTrue();
        assertThat(cell(row, CLEAN_WATER).parts()).hasSize(2);
        assertThat(cell(row, PLAN).owed()).isFalse();
    }

    @Test
    void a_commune_without_an_assessment_misses_everything() {
        Row row = below(SampleStory.NEIGHBOUR).items().getFirst();

        assertThat(row.assessed()).isFalse();
        assertThat(row.cells()).allSatisfy(c -> assertThat(c.state()).isEqualTo(IndicatorStanding.State.MISSING));
    }

    @Test
    void rows_come_in_parts() {
        MatrixView first = answers.answer(new MatrixOf(null, SampleStory.SET, JULY, null, 1));
        Cursor after = Cursor.ofDay(first.next()).orElseThrow();
        MatrixView second = answers.answer(new MatrixOf(null, SampleStory.SET, JULY, after, 1));

        assertThat(first.items()).extracting(Row::unit).containsExactly(SampleStory.COMMUNE);
        assertThat(second.items()).extracting(Row::unit).containsExactly(SampleStory.NEIGHBOUR);
        assertThat(second.next()).isNull();
    }

    @Test
    void an_unknown_unit_or_set_is_said_to_be_unknown() {
        MatrixOf nowhere = new MatrixOf(new UnitId("nowhere"), SampleStory.SET, JULY, null, 1);
        MatrixOf nothing = new MatrixOf(null, new CriteriaSetId("nothing"), JULY, null, 1);

        assertThatThrownBy(() -> answers.answer(nowhere)).isInstanceOf(UnknownSubject.class);
        assertThatThrownBy(() -> answers.answer(nothing)).isInstanceOf(UnknownSubject.class);
    }

    private MatrixView below(UnitId unit) {
        return answers.answer(new MatrixOf(unit, SampleStory.SET, null, null, 100));
    }

    private static Cell cell(Row row, IndicatorId indicator) {
        return row.cells().stream()
                .filter(c -> c.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
