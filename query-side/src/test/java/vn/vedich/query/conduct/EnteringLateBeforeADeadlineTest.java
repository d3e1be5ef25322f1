package vn.vedich.query.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.query.conduct.Conduct.ALL;
import static vn.vedich.query.conduct.Conduct.COMMUNE;
import static vn.vedich.query.conduct.Conduct.DEPARTMENT;
import static vn.vedich.query.conduct.Conduct.DISTRICT;
import static vn.vedich.query.conduct.Conduct.HOUSES;
import static vn.vedich.query.conduct.Conduct.HOUSING;
import static vn.vedich.query.conduct.Conduct.NEIGHBOUR;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionOwed;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineExtended;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.conduct.ConductQuery.Late;
import vn.vedich.query.conduct.LateView.LateEntry;

/** Values are true of 2019-07-01 and entered on 2019-07-20, unless another day is named. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnteringLateBeforeADeadlineTest {

    private final Conduct conduct = new Conduct();

    @ParameterizedTest
    @CsvSource({
        "2019-07-19, 30, false",
        "2019-07-20, 0,  true",
        "2019-07-21, 0,  false",
        "2019-07-21, 1,  true",
        "2019-07,    10, false",
        "2019-07,    11, true",
        "2019-08-19, 30, true",
        "2019-08-20, 30, false"
    })
    void a_deadline_follows_when_it_is_over_within_the_days_asked_for(String due, int within, boolean follows) {
        owed(due);
        EntryId late = conduct.by("an", COMMUNE).at("2019-07-20").value(COMMUNE, HOUSES, "1", null);

        assertThat(found(18, within).stream().map(found -> found.entry().entry()))
                .isEqualTo(follows ? List.of(late) : List.of());
    }

    @Test
    void the_first_that_follows_is_told_with_the_entry_that_set_it() {
        owed("2019-07-30");
        EntryId sooner = issued(COMMUNE, "2019-07-25");
        conduct.by("an", COMMUNE).at("2019-07-20").value(COMMUNE, HOUSES, "1", null);

        LateEntry late = found(18, 30).getFirst();

        assertThat(late.daysLate()).isEqualTo(19);
        assertThat(late.deadline().kind()).isEqualTo(Deadline.Kind.DIRECTIVE);
        assertThat(late.deadline().due()).isEqualTo(DayOrMonth.of("2019-07-25"));
        assertThat(late.deadline().daysAfter()).isEqualTo(5);
        assertThat(late.deadline().setBy().entry()).isEqualTo(sooner);
        assertThat(late.lateness())
                .isEqualTo("Entered on 2019-07-20, 19 days after it was true and 5 days before a deadline:"
                        + " a directive of directive/roads, 2019-07-25.");
    }

    @Test
    void a_deadline_that_was_extended_is_the_later_one() {
        issued(COMMUNE, "2019-07-25");
        conduct.tell("2019-07-10", new DeadlineExtended(new DirectiveId("roads"), DayOrMonth.of("2019-12-31")));
        conduct.by("an", COMMUNE).at("2019-07-20").value(COMMUNE, HOUSES, "1", null);

        assertThat(found(18, 30)).isEmpty();
    }

    @Test
    void a_deadline_whose_entry_does_not_stand_is_none() {
        EntryId owed = owed("2019-07-25");
        conduct.annulled(COMMUNE, owed);
        conduct.by("an", COMMUNE).at("2019-07-20").value(COMMUNE, HOUSES, "1", null);

        assertThat(found(18, 30)).isEmpty();
    }

    @Test
    void another_unit_s_deadline_is_none() {
        issued(NEIGHBOUR, "2019-07-25");
        conduct.by("an", COMMUNE).at("2019-07-20").value(COMMUNE, HOUSES, "1", null);

        assertThat(found(18, 30)).isEmpty();
    }

    @Test
    void what_no_deadline_follows_is_told_when_none_is_asked_for() {
        conduct.by("an", COMMUNE).at("2019-07-20").value(COMMUNE, HOUSES, "1", null);

        assertThat(found(18, null))
                .filteredOn(late -> late.entry().subject().id().equals("quang-lam-2016"))
                .filteredOn(late -> late.daysLate() == 19)
                .singleElement()
                .satisfies(late -> assertThat(late.deadline()).isNull());
        assertThat(found(19, null)).noneMatch(late -> late.daysLate() == 19);
    }

    private EntryId owed(String due) {
        CriterionOwed owed = new CriterionOwed(
                Conduct.assessment(COMMUNE), HOUSING, LocalDate.parse("2019-07-05"), DayOrMonth.of(due));
        return conduct.by("leader", DISTRICT).at("2019-07-05").tell("2019-07-05", owed);
    }

    private EntryId issued(UnitId concerned, String deadline) {
        DirectiveIssued issued = new DirectiveIssued(
                new DirectiveId("roads"),
                DISTRICT,
                Text.of("Làm đường"),
                List.of(concerned),
                List.of(),
                List.of(),
                null,
                new Assignment(DEPARTMENT, List.of()),
                DayOrMonth.of(deadline));
        return conduct.by("leader", DISTRICT).at("2019-07-05").tell("2019-07-05", issued);
    }

    /** Of what was entered by the accounts of the test, not by who set the stage. */
    private List<LateEntry> found(int days, @Nullable Integer within) {
        return new LateActsAnswers(conduct.store(), Conduct.TODAY)
                .answer(new Late(ALL, days, within, Conduct.whole())).items().stream()
                        .filter(late -> !Text.of("operator").equals(late.entry().enteredBy()))
                        .toList();
    }
}
