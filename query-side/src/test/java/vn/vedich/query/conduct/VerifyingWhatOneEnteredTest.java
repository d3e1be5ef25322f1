package vn.vedich.query.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.query.conduct.Conduct.ALL;
import static vn.vedich.query.conduct.Conduct.COMMUNE;
import static vn.vedich.query.conduct.Conduct.DEPARTMENT;
import static vn.vedich.query.conduct.Conduct.HOUSES;
import static vn.vedich.query.conduct.Conduct.ROADS;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.query.conduct.ConductQuery.OwnVerifications;
import vn.vedich.query.conduct.OwnVerificationsView.OwnVerification;
import vn.vedich.query.conduct.OwnVerificationsView.Same;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifyingWhatOneEnteredTest {

    private final Conduct conduct = new Conduct();

    @Test
    void who_verifies_a_value_that_he_entered_is_found_with_both_entries() {
        EntryId value = conduct.by("an", COMMUNE).value(COMMUNE, HOUSES, "80", null);
        conduct.by("binh", COMMUNE).met(COMMUNE, value);
        EntryId verification = conduct.by("an", DEPARTMENT).verified(COMMUNE);

        assertThat(found(null)).singleElement().satisfies(own -> {
            assertThat(own.verification().entry()).isEqualTo(verification);
            assertThat(own.entered()).extracting(EntryView::entry).containsExactly(value);
            assertThat(own.same()).containsExactly(Same.ACCOUNT);
            assertThat(own.forOthers()).isFalse();
            assertThat(own.standing()).isTrue();
            assertThat(own.summary()).startsWith("On 2019-07-20, an (Đơn vị agriculture) verified criterion housing");
        });
    }

    @Test
    void so_is_who_verifies_a_mark_that_he_made() {
        EntryId value = conduct.by("binh", COMMUNE).value(COMMUNE, HOUSES, "80", null);
        EntryId mark = conduct.by("an", COMMUNE).met(COMMUNE, value);
        conduct.by("an", DEPARTMENT).verified(COMMUNE);

        assertThat(found(null))
                .singleElement()
                .satisfies(own ->
                        assertThat(own.entered()).extracting(EntryView::entry).containsExactly(mark));
    }

    @Test
    void who_verifies_what_others_entered_is_not() {
        EntryId value = conduct.by("binh", COMMUNE).value(COMMUNE, HOUSES, "80", null);
        conduct.by("an", COMMUNE).value(COMMUNE, ROADS, "80", null);
        conduct.by("binh", COMMUNE).met(COMMUNE, value);
        conduct.by("an", DEPARTMENT).verified(COMMUNE);

        assertThat(found(null)).isEmpty();
    }

    @Test
    void what_counts_is_the_last_decision_before_it() {
        EntryId first = conduct.by("an", COMMUNE).value(COMMUNE, HOUSES, "80", null);
        conduct.met(COMMUNE, first);
        EntryId second = conduct.by("binh", COMMUNE).value(COMMUNE, HOUSES, "81", null);
        conduct.met(COMMUNE, second);
        conduct.by("an", DEPARTMENT).verified(COMMUNE);
        conduct.by("an", COMMUNE).met(COMMUNE, first);

        assertThat(found(null)).isEmpty();
    }

    @Test
    void one_person_behind_two_accounts_is_found_by_the_name_that_was_stated() {
        EntryId value =
                conduct.by("clerk-1", null).actingFor(DEPARTMENT, "Bà Hoa").value(COMMUNE, HOUSES, "80", null);
        conduct.by("binh", COMMUNE).met(COMMUNE, value);
        conduct.by("clerk-2", null).actingFor(DEPARTMENT, "Bà Hoa").verified(COMMUNE);

        assertThat(found(null)).singleElement().satisfies(own -> {
            assertThat(own.same()).containsExactly(Same.PERSON);
            assertThat(own.forOthers()).isTrue();
        });
    }

    @Test
    void papers_that_one_clerk_loads_for_others_can_be_told_apart() {
        EntryId value = conduct.by("clerk", null).actingFor(COMMUNE, null).value(COMMUNE, HOUSES, "80", null);
        conduct.met(COMMUNE, value);
        conduct.by("clerk", null).actingFor(DEPARTMENT, null).verified(COMMUNE);

        assertThat(found(true)).hasSize(1);
        assertThat(found(false)).isEmpty();
    }

    @Test
    void a_verification_that_was_annulled_stays_visible_and_says_so() {
        EntryId value = conduct.by("an", COMMUNE).value(COMMUNE, HOUSES, "80", null);
        conduct.met(COMMUNE, value);
        EntryId verification = conduct.verified(COMMUNE);
        conduct.annulled(COMMUNE, verification);

        assertThat(found(null))
                .singleElement()
                .satisfies(own -> assertThat(own.standing()).isFalse());
    }

    private List<OwnVerification> found(@Nullable Boolean forOthers) {
        return new OwnVerificationsAnswers(conduct.store(), Conduct.TODAY)
                .answer(new OwnVerifications(ALL, forOthers, Conduct.whole()))
                .items();
    }
}
