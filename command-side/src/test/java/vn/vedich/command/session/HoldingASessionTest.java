package vn.vedich.command.session;

import static vn.vedich.command.decision.District.COMMUNE;
import static vn.vedich.command.decision.District.DISTRICT;
import static vn.vedich.command.decision.District.FINANCE;
import static vn.vedich.command.decision.District.INFRASTRUCTURE;
import static vn.vedich.command.decision.District.NOWHERE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.LinkRefusal.NamedTwice;
import vn.vedich.command.decision.LinkRefusal.NamedUnitUnknown;
import vn.vedich.command.session.SessionCommand.HoldSession;
import vn.vedich.command.session.SessionRefusal.BeforeSession;
import vn.vedich.command.session.SessionRefusal.NoticeBeforeSession;
import vn.vedich.command.session.SessionRefusal.SessionAlreadyHeld;
import vn.vedich.command.session.SessionRefusal.SessionUnitStays;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.session.Chair;
import vn.vedich.kernel.session.SessionEvent.SessionEntryAnnulled;
import vn.vedich.kernel.value.DayOrMonth;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldingASessionTest {

    private static final LocalDate LATER = LocalDate.parse("2019-07-08");

    @Nested
    class When_allowed {

        @Test
        void it_is_known_who_met_when_and_about_what() {
            Sessions.before().when(hold(Sessions.DAY, COMMUNE, FINANCE)).does(Sessions.session());
        }

        @Test
        void a_correction_may_change_the_day_and_who_took_part() {
            Sessions.issued()
                    .when(hold(Sessions.DAY.minusDays(1), COMMUNE, INFRASTRUCTURE), Acts.correcting("session"))
                    .does(Sessions.session(Sessions.DAY.minusDays(1), COMMUNE, INFRASTRUCTURE));
        }

        @Test
        void a_session_that_was_annulled_can_be_held_with_another_unit() {
            Sessions.held()
                    .given(new SessionEntryAnnulled(Sessions.SESSION, new EntryId("session")))
                    .when(hold(Sessions.DAY, FINANCE))
                    .does(Sessions.session(Sessions.DAY, FINANCE));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_session_is_held_once() {
            Sessions.held().when(hold(LATER, COMMUNE, FINANCE)).refuses(new SessionAlreadyHeld(Sessions.SESSION));
        }

        @Test
        void it_is_not_recorded_before_it_is_held() {
            Sessions.before()
                    .when(hold(Acts.TODAY.plusDays(1), COMMUNE))
                    .refuses(new DateInTheFuture(Acts.TODAY.plusDays(1)));
        }

        @Test
        void the_chair_s_unit_is_known() {
            Sessions.before()
                    .when(new HoldSession(
                            Sessions.SESSION,
                            Sessions.DAY,
                            new Chair(NOWHERE, null),
                            COMMUNE,
                            List.of(),
                            Sessions.ABOUT))
                    .refuses(new NamedUnitUnknown(NOWHERE, Sessions.DAY));
        }

        @Test
        void the_unit_that_it_was_held_with_is_known() {
            Sessions.before().when(hold(Sessions.DAY, NOWHERE)).refuses(new NamedUnitUnknown(NOWHERE, Sessions.DAY));
        }

        @Test
        void everybody_present_is_known() {
            Sessions.before()
                    .when(hold(Sessions.DAY, COMMUNE, FINANCE, NOWHERE))
                    .refuses(new NamedUnitUnknown(NOWHERE, Sessions.DAY));
        }

        @Test
        void everybody_present_is_named_once() {
            Sessions.before()
                    .when(hold(Sessions.DAY, COMMUNE, FINANCE, INFRASTRUCTURE, FINANCE))
                    .refuses(new NamedTwice("finance"));
        }

        @Test
        void a_correction_does_not_make_it_a_session_with_another_unit() {
            Sessions.held()
                    .when(hold(Sessions.DAY, DISTRICT), Acts.correcting("session"))
                    .refuses(new SessionUnitStays(Sessions.SESSION, COMMUNE));
        }

        @Test
        void a_corrected_session_was_held_before_its_conclusions() {
            Sessions.held()
                    .given("houses", Acts.ordinary().occurredOn("2019-07-02"), Sessions.conclusion())
                    .when(hold(LATER, COMMUNE), Acts.correcting("session"))
                    .refuses(new BeforeSession(DayOrMonth.of(Sessions.DAY), LATER));
        }

        @Test
        void a_corrected_session_was_held_before_its_notice() {
            Sessions.issued()
                    .when(hold(LATER, COMMUNE), Acts.correcting("session"))
                    .refuses(new NoticeBeforeSession(Sessions.DAY.plusDays(3), LATER));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_was_held_just_so() {
            Sessions.held().when(hold(Sessions.DAY, COMMUNE, FINANCE)).staysQuiet();
        }
    }

    private static HoldSession hold(LocalDate day, UnitId with, UnitId... present) {
        return new HoldSession(Sessions.SESSION, day, Sessions.CHAIR, with, List.of(present), Sessions.ABOUT);
    }
}
