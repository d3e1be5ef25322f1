package vn.vedich.command.session;

import static vn.vedich.command.decision.District.COMMUNE;
import static vn.vedich.command.decision.District.NOWHERE;
import static vn.vedich.command.decision.District.ROADS;
import static vn.vedich.command.decision.District.WISHES;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.LinkRefusal.CriterionUnknown;
import vn.vedich.command.decision.LinkRefusal.NamedUnitUnknown;
import vn.vedich.command.session.SessionCommand.RecordFinding;
import vn.vedich.command.session.SessionRefusal.BeforeSession;
import vn.vedich.command.session.SessionRefusal.FindingAlreadyRecorded;
import vn.vedich.command.session.SessionRefusal.SessionNotHeld;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.session.FindingKind;
import vn.vedich.kernel.session.SessionEvent.FindingRecorded;
import vn.vedich.kernel.value.DayOrMonth;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingAFindingTest {

    @Nested
    class When_allowed {

        @Test
        void a_finding_may_be_about_a_criterion_and_a_unit() {
            Sessions.held().when(find(FindingKind.CRITICISM, ROADS, COMMUNE)).does(Sessions.finding());
        }

        @Test
        void a_finding_may_be_about_nothing_in_particular() {
            Sessions.held()
                    .when(find(FindingKind.DIFFICULTY, null, null))
                    .does(new FindingRecorded(
                            Sessions.SESSION, Sessions.SLOW, FindingKind.DIFFICULTY, Sessions.SLOWLY, null, null));
        }

        @Test
        void a_correction_says_what_was_meant() {
            Sessions.held()
                    .given("slow", Sessions.finding())
                    .when(find(FindingKind.DIFFICULTY, null, null), Acts.correcting("slow"))
                    .does(new FindingRecorded(
                            Sessions.SESSION, Sessions.SLOW, FindingKind.DIFFICULTY, Sessions.SLOWLY, null, null));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void it_is_found_in_a_session() {
            Sessions.before()
                    .when(find(FindingKind.CRITICISM, ROADS, COMMUNE))
                    .refuses(new SessionNotHeld(Sessions.SESSION));
        }

        @Test
        void nothing_is_found_before_the_session() {
            Sessions.held()
                    .when(
                            find(FindingKind.CRITICISM, ROADS, COMMUNE),
                            Acts.ordinary().occurredOn("2019-06"))
                    .refuses(new BeforeSession(DayOrMonth.of("2019-06"), Sessions.DAY));
        }

        @Test
        void one_id_stands_for_one_finding() {
            Sessions.held()
                    .given(Sessions.finding())
                    .when(find(FindingKind.RESULT, ROADS, COMMUNE))
                    .refuses(new FindingAlreadyRecorded(Sessions.SLOW));
        }

        @Test
        void the_criterion_is_one_of_the_set() {
            Sessions.held()
                    .when(find(FindingKind.CRITICISM, WISHES, COMMUNE))
                    .refuses(new CriterionUnknown(WISHES.criteriaSetId(), WISHES.criterion()));
        }

        @Test
        void the_unit_is_known() {
            Sessions.held()
                    .when(find(FindingKind.CRITICISM, ROADS, NOWHERE))
                    .refuses(new NamedUnitUnknown(NOWHERE, Sessions.DAY));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_was_found_just_so() {
            Sessions.held()
                    .given(Sessions.finding())
                    .when(find(FindingKind.CRITICISM, ROADS, COMMUNE))
                    .staysQuiet();
        }
    }

    private static RecordFinding find(FindingKind kind, @Nullable CriterionOf criterion, @Nullable UnitId unit) {
        return new RecordFinding(Sessions.SESSION, Sessions.SLOW, kind, Sessions.SLOWLY, criterion, unit);
    }
}
