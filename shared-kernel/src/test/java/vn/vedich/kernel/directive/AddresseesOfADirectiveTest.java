package vn.vedich.kernel.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddresseesOfADirectiveTest {

    private static final Text FIRST = Text.of("Xóa nhà tạm");
    private static final Text SECOND = Text.of("Xóa nhà tạm, nhà dột nát");

    private final Directives given = Directives.issued()
            .assigned("2019-07-10", Directives.INFRASTRUCTURE, Directives.LABOUR)
            .amended("2019-08-01", SECOND.toString())
            .reassigned("2019-09-01", Directives.LABOUR);

    @Test
    void each_holds_it_until_it_is_given_to_others() {
        assertThat(given.facts().addressees())
                .extracting(Addressee::unit, Addressee::role, Addressee::from, Addressee::until)
                .containsExactly(
                        tuple("infrastructure", Involvement.LEAD, "2019-07-10", "2019-09-01"),
                        tuple("labour", Involvement.COOPERATING, "2019-07-10", "2019-09-01"),
                        tuple("labour", Involvement.LEAD, "2019-09-01", null));
    }

    @Test
    void each_keeps_the_text_that_it_was_given() {
        assertThat(given.facts().addressees()).extracting(Addressee::text).containsExactly(FIRST, FIRST, SECOND);
        assertThat(given.facts().textOn(day("2019-07-31"))).contains(FIRST);
        assertThat(given.facts().textOn(day("2019-08-01"))).contains(SECOND);
    }

    @Test
    void of_an_amendment_on_the_same_day_only_who_comes_after_it_is_told() {
        Directives sameDay = Directives.issued()
                .assigned("2019-07-10", Directives.INFRASTRUCTURE)
                .amended("2019-07-10", SECOND.toString())
                .reassigned("2019-07-10", Directives.LABOUR);

        assertThat(sameDay.facts().addressees()).extracting(Addressee::text).containsExactly(FIRST, SECOND);
    }

    @Test
    void who_knows_of_it_said_so_while_it_was_his() {
        Directives known = given.acknowledged("2019-07-12", Directives.INFRASTRUCTURE)
                .acknowledged("2019-07-20", Directives.INFRASTRUCTURE)
                .acknowledged("2019-09-03", Directives.LABOUR);

        assertThat(known.facts().addressees())
                .extracting(Addressee::acknowledgedOn)
                .containsExactly(day("2019-07-12"), null, day("2019-09-03"));
    }

    @Test
    void what_was_acknowledged_before_it_was_given_anew_is_to_be_acknowledged_again() {
        Directives anew = Directives.issued()
                .assigned("2019-07-10", Directives.INFRASTRUCTURE)
                .acknowledged("2019-07-10", Directives.INFRASTRUCTURE)
                .reassigned("2019-07-10", Directives.INFRASTRUCTURE, Directives.LABOUR);

        assertThat(anew.facts().addressees())
                .extracting(Addressee::acknowledgedOn)
                .containsExactly(day("2019-07-10"), null, null);
    }

    @Test
    void a_unit_leads_or_cooperates_or_is_the_one_that_it_is_about() {
        assertThat(given.facts().involvementOf(Directives.LABOUR, day("2019-08-31")))
                .contains(Involvement.COOPERATING);
        assertThat(given.facts().involvementOf(Directives.LABOUR, day("2019-09-01")))
                .contains(Involvement.LEAD);
        assertThat(given.facts().involvementOf(Directives.COMMUNE, day("2019-09-01")))
                .contains(Involvement.CONCERNED);
        assertThat(given.facts().involvementOf(Directives.COMMUNE, day("2019-07-08")))
                .isEmpty();
        assertThat(given.facts().involvementOf(Directives.INFRASTRUCTURE, day("2019-09-01")))
                .isEmpty();
    }

    @Test
    void what_is_dated_by_a_month_begins_with_the_issue() {
        Directives inJuly =
                Directives.issued().amended("2019-07", SECOND.toString()).assigned("2019-07", Directives.LABOUR);

        assertThat(inJuly.facts().textOn(day("2019-07-09"))).contains(SECOND);
        assertThat(inJuly.facts().addressees().getFirst().from()).isEqualTo("2019-07-09");
    }

    @Test
    void it_lacks_what_nobody_has_said_by_the_day() {
        Directives told = given.due("2019-07-15", "2019-12-31");

        assertThat(told.facts().lacksOn(day("2019-07-09"))).containsExactly(Lack.ASSIGNEE, Lack.DEADLINE, Lack.SOURCE);
        assertThat(told.facts().lacksOn(day("2019-07-15"))).containsExactly(Lack.SOURCE);
        assertThat(told.facts().deadlineOn(day("2019-07-15"))).contains(DayOrMonth.of("2019-12-31"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Tuple tuple(String unit, Involvement role, String from, @Nullable String until) {
        return Tuple.tuple(new UnitId(unit), role, day(from), until == null ? null : day(until));
    }
}
