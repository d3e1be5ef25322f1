package vn.vedich.command.session;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.session.SessionCommand.IssueConclusionNotice;
import vn.vedich.command.session.SessionRefusal.NothingConcluded;
import vn.vedich.command.session.SessionRefusal.NoticeAlreadyIssued;
import vn.vedich.command.session.SessionRefusal.NoticeBeforeSession;
import vn.vedich.command.session.SessionRefusal.SessionNotHeld;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IssuingAConclusionNoticeTest {

    private static final LocalDate DATE = Sessions.DAY.plusDays(3);

    @Nested
    class When_allowed {

        @Test
        void the_conclusions_are_issued_in_writing_days_later() {
            Sessions.concluded().when(issue(DATE)).does(Sessions.notice(DATE));
        }

        @Test
        void they_may_be_issued_on_the_day_of_the_session() {
            Sessions.concluded().when(issue(Sessions.DAY)).does(Sessions.notice(Sessions.DAY));
        }

        @Test
        void a_correction_may_change_the_date() {
            Sessions.issued().when(issue(Acts.TODAY), Acts.correcting("notice")).does(Sessions.notice(Acts.TODAY));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void there_is_no_notice_of_a_session_that_was_not_held() {
            Sessions.before().when(issue(DATE)).refuses(new SessionNotHeld(Sessions.SESSION));
        }

        @Test
        void there_is_no_notice_without_a_conclusion() {
            Sessions.held().when(issue(DATE)).refuses(new NothingConcluded(Sessions.SESSION));
        }

        @Test
        void a_notice_is_not_issued_before_the_session() {
            Sessions.concluded()
                    .when(issue(Sessions.DAY.minusDays(1)))
                    .refuses(new NoticeBeforeSession(Sessions.DAY.minusDays(1), Sessions.DAY));
        }

        @Test
        void a_notice_of_the_future_was_not_issued() {
            Sessions.concluded()
                    .when(issue(Acts.TODAY.plusDays(1)))
                    .refuses(new DateInTheFuture(Acts.TODAY.plusDays(1)));
        }

        @Test
        void conclusions_are_issued_once() {
            Sessions.issued().when(issue(Acts.TODAY)).refuses(new NoticeAlreadyIssued(Sessions.SESSION));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void they_were_issued_just_so() {
            Sessions.issued().when(issue(DATE)).staysQuiet();
        }
    }

    private static IssueConclusionNotice issue(LocalDate date) {
        return new IssueConclusionNotice(Sessions.SESSION, Sessions.NUMBER, date);
    }
}
