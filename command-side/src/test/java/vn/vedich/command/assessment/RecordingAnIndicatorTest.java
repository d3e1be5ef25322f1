package vn.vedich.command.assessment;

import static vn.vedich.command.assessment.Assessments.ASSESSMENT;
import static vn.vedich.command.assessment.Assessments.DAY;
import static vn.vedich.command.assessment.Assessments.TODAY;
import static vn.vedich.command.assessment.Assessments.VILLAGE;
import static vn.vedich.command.assessment.Assessments.inVillage;
import static vn.vedich.command.assessment.Assessments.on;
import static vn.vedich.command.assessment.Assessments.plan;
import static vn.vedich.command.assessment.Assessments.recorded;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.assessment.AssessmentCommand.RecordIndicator;
import vn.vedich.command.assessment.OpeningRefusal.AssessmentIsClosed;
import vn.vedich.command.assessment.OpeningRefusal.AssessmentNotOpened;
import vn.vedich.command.assessment.ValueRefusal.IndicatorNotInSet;
import vn.vedich.command.assessment.ValueRefusal.PeriodNotOver;
import vn.vedich.command.assessment.ValueRefusal.VillageNotBelowUnit;
import vn.vedich.command.assessment.ValueRefusal.VillageUnknown;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.EntryAlreadyCorrected;
import vn.vedich.command.decision.EntryRefusal.EntryOfAnotherKind;
import vn.vedich.command.decision.EntryRefusal.EntryUnknown;
import vn.vedich.command.decision.LinkRefusal.EvidenceUnknown;
import vn.vedich.command.decision.LinkRefusal.EvidenceWithdrawnByThen;
import vn.vedich.command.decision.LinkRefusal.NamedTwice;
import vn.vedich.command.unit.Units;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentRejudged;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceWithdrawn;
import vn.vedich.kernel.evidence.MediaType;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Days;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingAnIndicatorTest {

    private static final EvidenceId PHOTO = new EvidenceId("plan-photo");

    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> open = Assessments.open();
    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> known =
            open.given("value", recorded(plan(false)));

    @Nested
    class When_allowed {

        @Test
        void the_value_is_kept_as_it_was_observed() {
            open.when(record(plan(true))).does(recorded(plan(true)));
        }

        @Test
        void it_may_be_older_than_the_assessment() {
            open.when(record(on(plan(true), "2015-12-31"))).does(recorded(on(plan(true), "2015-12-31")));
        }

        @Test
        void it_may_be_of_a_village_below_the_unit() {
            Observation there = inVillage(plan(true), VILLAGE);

            open.when(record(there)).does(recorded(there));
        }

        @Test
        void it_may_be_of_an_indicator_that_a_later_version_brought() {
            Observation gardens = on(Assessments.percent(Sets.GARDENS, "40"), "2019-03-01");

            open.given(new AssessmentRejudged(ASSESSMENT, 2, DAY, List.of()))
                    .when(record(gardens))
                    .does(recorded(gardens));
        }

        @Test
        void it_may_be_of_an_indicator_that_a_later_version_dropped() {
            Observation late = on(
                    Assessments.observed(new IndicatorId("hamlets"), plan(true).value()), "2019-03-01");

            open.given(new AssessmentRejudged(ASSESSMENT, 2, DAY, List.of()))
                    .when(record(late))
                    .does(recorded(late));
        }

        @Test
        void what_was_said_first_is_news_again_after_something_else_was_said() {
            known.given(recorded(plan(true))).when(record(plan(false))).does(recorded(plan(false)));
        }

        @Test
        void a_correction_takes_the_place_of_what_was_wrong() {
            known.when(record(plan(true)), Acts.correcting("value")).does(recorded(plan(true)));
        }

        @Test
        void a_correction_makes_its_entry_even_if_another_entry_says_the_same() {
            open.given("right", recorded(plan(true)))
                    .given("wrong", recorded(on(plan(true), "2019-06-02")))
                    .when(record(plan(true)), Acts.correcting("wrong"))
                    .does(recorded(plan(true)));
        }

        @Test
        void it_may_rest_on_evidence_of_whatever_unit() {
            offered().when(record(restingOn(PHOTO))).does(recorded(restingOn(PHOTO)));
        }

        @Test
        void evidence_that_is_withdrawn_later_was_relied_on_until_then() {
            offered()
                    .given(new EvidenceWithdrawn(PHOTO, TODAY))
                    .when(record(restingOn(PHOTO)), Acts.ordinary().occurredOn("2019-07-08"))
                    .does(recorded(restingOn(PHOTO)));
        }

        @Test
        void what_is_closed_can_still_be_corrected() {
            known.given(Assessments.closing())
                    .when(record(plan(true)), Acts.correcting("value"))
                    .does(recorded(plan(true)));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void nothing_is_recorded_before_it_is_opened() {
            Assessments.enrolled().when(record(plan(true))).refuses(new AssessmentNotOpened(ASSESSMENT));
        }

        @Test
        void nothing_new_is_recorded_once_it_is_closed() {
            open.given(Assessments.closing()).when(record(plan(true))).refuses(new AssessmentIsClosed(ASSESSMENT));
        }

        @Test
        void an_indicator_of_no_version_in_force_is_unknown() {
            open.when(record(Assessments.percent(Sets.GARDENS, "40"))).refuses(new IndicatorNotInSet(Sets.GARDENS));
        }

        @Test
        void nothing_is_observed_tomorrow() {
            LocalDate tomorrow = TODAY.plusDays(1);

            open.when(record(on(plan(true), tomorrow.toString()))).refuses(new DateInTheFuture(tomorrow));
        }

        @Test
        void nothing_has_occurred_tomorrow() {
            open.when(record(plan(true)), Acts.ordinary().occurredOn("2019-08"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-08-01")));
        }

        @Test
        void a_period_is_over_before_it_is_summed_up() {
            LocalDate end = LocalDate.parse("2019-12-31");
            Observation year = new Observation(
                    Sets.PLAN, plan(true).value(), null, null, DAY, new Days(DAY, end), null, List.of());

            open.when(record(year)).refuses(new PeriodNotOver(Sets.PLAN, end));
        }

        @Test
        void a_village_that_nobody_registered_is_unknown() {
            UnitId nowhere = new UnitId("nowhere");

            open.when(record(inVillage(plan(true), nowhere))).refuses(new VillageUnknown(nowhere, DAY));
        }

        @Test
        void a_village_of_another_unit_says_nothing_about_this_one() {
            UnitId elsewhere = new UnitId("dong-chau");

            open.when(record(inVillage(plan(true), elsewhere)))
                    .refuses(new VillageNotBelowUnit(elsewhere, Units.COMMUNE, DAY));
        }

        @Test
        void it_rests_on_no_evidence_that_nobody_offers() {
            open.when(record(restingOn(PHOTO))).refuses(new EvidenceUnknown(PHOTO));
        }

        @Test
        void it_rests_on_no_evidence_that_is_withdrawn_by_then() {
            offered()
                    .given(new EvidenceWithdrawn(PHOTO, TODAY))
                    .when(record(restingOn(PHOTO)))
                    .refuses(new EvidenceWithdrawnByThen(PHOTO, TODAY));
        }

        @Test
        void it_names_its_evidence_once() {
            offered().when(record(restingOn(PHOTO, PHOTO))).refuses(new NamedTwice(PHOTO.value()));
        }

        @Test
        void an_entry_that_does_not_exist_is_not_corrected() {
            open.when(record(plan(true)), Acts.correcting("nothing")).refuses(new EntryUnknown(new EntryId("nothing")));
        }

        @Test
        void a_value_does_not_correct_the_opening() {
            open.when(record(plan(true)), Acts.correcting("opening"))
                    .refuses(new EntryOfAnotherKind(new EntryId("opening"), "AssessmentOpened"));
        }

        @Test
        void an_entry_is_corrected_once() {
            known.given("correction", Acts.correcting("value"), recorded(plan(true)))
                    .when(record(plan(true)), Acts.correcting("value"))
                    .refuses(new EntryAlreadyCorrected(new EntryId("value"), new EntryId("correction")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void the_same_value_is_known_already() {
            known.when(record(plan(false))).staysQuiet();
        }

        @Test
        void the_same_value_of_a_village_is_known_already_beside_that_of_another() {
            Observation there = inVillage(plan(true), VILLAGE);

            open.given(recorded(there), recorded(inVillage(plan(false), new UnitId("binh-ho-2"))))
                    .when(record(there))
                    .staysQuiet();
        }
    }

    private Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> offered() {
        Content content = new Content(new Sha256("5".repeat(64)), 7_000, new MediaType("image/jpeg"));
        return open.given(new EvidenceAttached(PHOTO, Units.COMMUNE, Text.of("Quy hoạch đã duyệt"), content));
    }

    private static Observation restingOn(EvidenceId... evidence) {
        Observation o = plan(true);
        return new Observation(o.indicator(), o.value(), null, null, o.observedOn(), null, null, List.of(evidence));
    }

    private static RecordIndicator record(Observation observation) {
        return new RecordIndicator(ASSESSMENT, observation);
    }
}
