package vn.vedich.command.criteria;

import static vn.vedich.command.criteria.Sets.AMENDED;
import static vn.vedich.command.criteria.Sets.SET;
import static vn.vedich.command.criteria.Sets.amend;
import static vn.vedich.command.criteria.Sets.amended;
import static vn.vedich.command.criteria.Sets.version;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.criteria.CriteriaRefusal.EffectiveOutOfOrder;
import vn.vedich.command.criteria.CriteriaRefusal.SetRetired;
import vn.vedich.command.criteria.CriteriaRefusal.SetUnknown;
import vn.vedich.command.criteria.CriteriaRefusal.VersionNumberNotNext;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetRetired;
import vn.vedich.kernel.criteria.CriteriaSetVersion;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AmendingACriteriaSetTest {

    private static final LocalDate END = LocalDate.parse("2021-01-01");

    private final Deciding<CriteriaState, CriteriaCommand, CriteriaEvent> issued =
            Sets.deciding().given(Sets.issued());
    private final Deciding<CriteriaState, CriteriaCommand, CriteriaEvent> amendedOnce =
            issued.given("amendment", amended(version(2, AMENDED)));

    @Nested
    class When_allowed {

        @Test
        void the_next_version_follows() {
            issued.when(amend(version(2, AMENDED))).does(amended(version(2, AMENDED)));
            amendedOnce.when(amend(version(3, END))).does(amended(version(3, END)));
        }

        @Test
        void it_may_be_in_force_from_the_same_day_as_the_version_before() {
            CriteriaSetVersion same = version(
                    2,
                    Sets.IN_FORCE,
                    Sets.criterion("education", "5", Sets.indicator("schools", "5", Sets.percent("70"))));

            issued.when(amend(same)).does(amended(same));
        }

        @Test
        void a_correction_keeps_the_number_of_what_it_corrects() {
            amendedOnce
                    .when(amend(version(2, AMENDED.plusDays(1))), Acts.correcting("amendment"))
                    .does(amended(version(2, AMENDED.plusDays(1))));
        }

        @Test
        void what_was_annulled_may_be_entered_again_under_its_number() {
            amendedOnce
                    .given(AnnullingAnEntryOfACriteriaSetTest.annulled("amendment"))
                    .when(amend(version(2, AMENDED)))
                    .does(amended(version(2, AMENDED)));
        }

        @Test
        void it_may_be_amended_up_to_the_day_of_its_retirement() {
            issued.given(new CriteriaSetRetired(SET, END))
                    .when(amend(version(2, END.minusDays(1))))
                    .does(amended(version(2, END.minusDays(1))));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_set_that_nobody_issued_has_no_amendment() {
            Sets.deciding().when(amend(version(2, AMENDED))).refuses(new SetUnknown(SET));
        }

        @Test
        void no_number_is_left_out_or_used_again() {
            issued.when(amend(version(3, AMENDED))).refuses(new VersionNumberNotNext(3, 2));
            issued.when(amend(version(1, AMENDED))).refuses(new VersionNumberNotNext(1, 2));
        }

        @Test
        void a_correction_takes_no_other_number() {
            amendedOnce
                    .when(amend(version(3, AMENDED)), Acts.correcting("amendment"))
                    .refuses(new VersionNumberNotNext(3, 2));
        }

        @Test
        void it_is_not_in_force_before_the_version_before_it() {
            LocalDate early = Sets.IN_FORCE.minusDays(1);

            issued.when(amend(version(2, early))).refuses(new EffectiveOutOfOrder(2, early));
        }

        @Test
        void no_version_comes_into_force_once_the_set_is_retired() {
            issued.given(new CriteriaSetRetired(SET, END))
                    .when(amend(version(2, END)))
                    .refuses(new SetRetired(SET, END));
        }

        @Test
        void it_has_not_happened_in_the_future() {
            issued.when(amend(version(2, AMENDED)), Acts.ordinary().occurredOn("2019-07-10"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void the_same_version_was_given_before() {
            amendedOnce.when(amend(version(2, AMENDED))).staysQuiet();
            amendedOnce
                    .given(amended(version(3, END)))
                    .when(amend(version(2, AMENDED)))
                    .staysQuiet();
        }

        @Test
        void it_is_the_version_in_force_under_another_number() {
            amendedOnce.when(amend(version(3, AMENDED))).staysQuiet();
        }
    }
}
