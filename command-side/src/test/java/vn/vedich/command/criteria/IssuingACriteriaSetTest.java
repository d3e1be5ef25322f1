package vn.vedich.command.criteria;

import static vn.vedich.command.criteria.Sets.SET;
import static vn.vedich.command.criteria.Sets.issue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.criteria.CriteriaRefusal.BasedOnItself;
import vn.vedich.command.criteria.CriteriaRefusal.BasedOnSetUnknown;
import vn.vedich.command.criteria.CriteriaRefusal.EffectiveBeforeSigned;
import vn.vedich.command.criteria.CriteriaRefusal.EffectiveOutOfOrder;
import vn.vedich.command.criteria.CriteriaRefusal.SetAlreadyIssued;
import vn.vedich.command.criteria.CriteriaRefusal.ThresholdYearOutsidePeriod;
import vn.vedich.command.criteria.CriteriaRefusal.VersionNumberNotNext;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.EntryUnknown;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Decision;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.criteria.Threshold;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.value.Years;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IssuingACriteriaSetTest {

    private final Deciding<CriteriaState, CriteriaCommand, CriteriaEvent> nothing = Sets.deciding();
    private final Deciding<CriteriaState, CriteriaCommand, CriteriaEvent> issued =
            nothing.given("issue", Sets.issued());

    @Nested
    class When_allowed {

        @Test
        void it_begins_with_its_first_version() {
            nothing.when(issue(Sets.issued())).does(Sets.issued());
        }

        @Test
        void it_may_be_based_on_a_set_that_was_issued() {
            CriteriaSetIssued province = with(Sets.NATIONAL, Sets.PERIOD);

            nothing.given(Sets.issued(Sets.NATIONAL, Sets.version(1, Sets.IN_FORCE)))
                    .when(issue(province))
                    .does(province);
        }

        @Test
        void it_may_take_effect_on_a_day_to_come() {
            CriteriaSetIssued ahead = Sets.issued(SET, Sets.version(1, LocalDate.parse("2020-01-01")));

            nothing.when(issue(ahead)).does(ahead);
        }

        @Test
        void a_correction_keeps_the_first_number_and_its_place_before_the_amendment() {
            CriteriaSetIssued other = Sets.issued(SET, Sets.version(1, Sets.AMENDED));

            issued.given(Sets.amended(Sets.version(2, Sets.AMENDED)))
                    .when(issue(other), Acts.correcting("issue"))
                    .does(other);
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void it_is_issued_once() {
            issued.when(issue(with(null, new Years(2021, 2025)))).refuses(new SetAlreadyIssued(SET));
        }

        @Test
        void it_is_not_based_on_a_set_that_nobody_issued() {
            nothing.when(issue(with(Sets.NATIONAL, Sets.PERIOD))).refuses(new BasedOnSetUnknown(Sets.NATIONAL));
        }

        @Test
        void it_is_not_based_on_itself() {
            issued.when(issue(with(SET, Sets.PERIOD)), Acts.correcting("issue")).refuses(new BasedOnItself(SET));
        }

        @Test
        void its_first_version_is_number_1() {
            nothing.when(issue(Sets.issued(SET, Sets.version(2, Sets.IN_FORCE))))
                    .refuses(new VersionNumberNotNext(2, 1));
        }

        @Test
        void it_is_not_in_force_before_it_is_signed() {
            CriteriaSetVersion v = Sets.version(1, Sets.IN_FORCE);
            Decision early = new Decision(Text.of("1/QĐ"), Sets.IN_FORCE, Sets.IN_FORCE.minusDays(1));
            CriteriaSetVersion version = new CriteriaSetVersion(1, early, v.yearBasis(), v.profiles(), v.criteria());

            nothing.when(issue(Sets.issued(SET, version)))
                    .refuses(new EffectiveBeforeSigned(early.effectiveFrom(), early.signedOn()));
        }

        @Test
        void a_correction_does_not_put_it_in_force_after_its_amendment() {
            LocalDate late = Sets.AMENDED.plusDays(1);
            issued.given(Sets.amended(Sets.version(2, Sets.AMENDED)))
                    .when(issue(Sets.issued(SET, Sets.version(1, late))), Acts.correcting("issue"))
                    .refuses(new EffectiveOutOfOrder(1, late));
        }

        @Test
        void a_correction_does_not_give_it_a_period_that_an_amendment_does_not_fit() {
            Threshold in2020 = new Threshold(Sets.GENERAL, 2020, Decimal.of("90"));
            Measure measure = new Measure.PercentAtLeast(List.of(in2020));
            CriteriaSetVersion second = Sets.version(
                    2, Sets.AMENDED, Sets.criterion("education", "5", Sets.indicator("schools", "5", measure)));

            issued.given(Sets.amended(second))
                    .when(issue(with(null, new Years(2016, 2019))), Acts.correcting("issue"))
                    .refuses(new ThresholdYearOutsidePeriod(Sets.SCHOOLS, 2020));
        }

        @Test
        void a_correction_names_the_issue() {
            issued.when(issue(Sets.issued()), Acts.correcting("nowhere"))
                    .refuses(new EntryUnknown(new EntryId("nowhere")));
        }

        @Test
        void it_has_not_happened_in_the_future() {
            nothing.when(issue(Sets.issued()), Acts.ordinary().occurredOn("2019-07-10"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_was_issued_in_the_same_words() {
            issued.when(issue(Sets.issued())).staysQuiet();
        }

        @Test
        void it_was_issued_in_the_same_words_and_amended_since() {
            issued.given(Sets.amended(Sets.version(2, Sets.AMENDED)))
                    .when(issue(Sets.issued()))
                    .staysQuiet();
        }
    }

    private static CriteriaSetIssued with(@Nullable CriteriaSetId basedOn, Years period) {
        CriteriaSetIssued e = Sets.issued();
        return new CriteriaSetIssued(SET, e.names(), e.issuer(), basedOn, e.judges(), period, e.version());
    }
}
