package vn.vedich.query.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.query.conduct.Conduct.ALL;
import static vn.vedich.query.conduct.Conduct.COMMUNE;
import static vn.vedich.query.conduct.Conduct.HOUSES;
import static vn.vedich.query.conduct.Conduct.NEIGHBOUR;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.conduct.ActingForManyView.Actor;
import vn.vedich.query.conduct.ActingForManyView.Kind;
import vn.vedich.query.conduct.ConductQuery.ActingForMany;
import vn.vedich.query.conduct.ConductQuery.Scope;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ActingForManyUnitsTest {

    private final Conduct conduct = new Conduct();

    @Test
    void an_account_that_acts_for_two_units_is_told_with_what_it_did_for_each() {
        conduct.by("an", COMMUNE).value(COMMUNE, HOUSES, "1", null);
        conduct.by("an", null).actingFor(NEIGHBOUR, null).value(NEIGHBOUR, HOUSES, "1", null);
        conduct.by("an", COMMUNE).value(COMMUNE, HOUSES, "2", null);
        conduct.by("binh", COMMUNE).value(COMMUNE, HOUSES, "3", null);

        assertThat(found(ALL)).singleElement().satisfies(actor -> {
            assertThat(actor.kind()).isEqualTo(Kind.ACCOUNT);
            assertThat(actor.name()).isEqualTo(Text.of("an"));
            assertThat(actor.units()).extracting(of -> of.unit().id()).containsExactly(COMMUNE, NEIGHBOUR);
            assertThat(actor.units().getFirst().positions()).containsExactly(6L, 8L);
            assertThat(actor.units().getFirst().first().position()).isEqualTo(6);
            assertThat(actor.units().getFirst().last().position()).isEqualTo(8);
            assertThat(actor.summary())
                    .isEqualTo("The account an acts for 2 units: Đơn vị quang-lam, Đơn vị quang-tan.");
        });
    }

    @Test
    void a_person_who_is_said_to_act_for_two_units_is_found_behind_different_accounts() {
        conduct.by("clerk-1", null).actingFor(COMMUNE, "Bà Hoa").value(COMMUNE, HOUSES, "1", null);
        conduct.by("clerk-2", null).actingFor(NEIGHBOUR, "Bà Hoa").value(NEIGHBOUR, HOUSES, "1", null);

        assertThat(found(ALL)).singleElement().satisfies(actor -> {
            assertThat(actor.kind()).isEqualTo(Kind.PERSON);
            assertThat(actor.name()).isEqualTo(Text.of("Bà Hoa"));
        });
    }

    @Test
    void what_was_entered_outside_of_the_period_does_not_count() {
        conduct.by("an", COMMUNE).at("2019-07-20").value(COMMUNE, HOUSES, "1", null);
        conduct.by("an", NEIGHBOUR).at("2019-07-22").value(NEIGHBOUR, HOUSES, "1", null);

        assertThat(found(new Scope(null, Instant.parse("2019-07-21T00:00:00Z"), null, null)))
                .isEmpty();
        assertThat(found(new Scope(null, null, Instant.parse("2019-07-21T00:00:00Z"), null)))
                .isEmpty();
        assertThat(found(ALL)).hasSize(1);
    }

    private List<Actor> found(Scope scope) {
        return new ActingForManyAnswers(conduct.store(), Conduct.TODAY)
                .answer(new ActingForMany(scope, Conduct.whole()))
                .items();
    }
}
