package vn.vedich.command.session;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.session.SessionCommand.AdoptConclusion;
import vn.vedich.command.session.SessionRefusal.BeforeSession;
import vn.vedich.command.session.SessionRefusal.ConclusionAlreadyAdopted;
import vn.vedich.command.session.SessionRefusal.ConclusionIdStays;
import vn.vedich.command.session.SessionRefusal.SessionNotHeld;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.session.SessionEvent.ConclusionAdopted;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdoptingAConclusionTest {

    private static final Text OTHERWISE = Text.of("Thống kê hộ có nhà tạm");

    @Nested
    class When_allowed {

        @Test
        void the_chair_concludes() {
            Sessions.held()
                    .when(adopt(Sessions.HOUSES, Sessions.DO_AWAY_WITH_THEM))
                    .does(Sessions.conclusion());
        }

        @Test
        void a_correction_may_change_the_words() {
            Sessions.issued()
                    .when(adopt(Sessions.HOUSES, OTHERWISE), Acts.correcting("houses"))
                    .does(new ConclusionAdopted(Sessions.SESSION, Sessions.HOUSES, OTHERWISE));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void it_is_concluded_in_a_session() {
            Sessions.before().when(adopt(Sessions.HOUSES, OTHERWISE)).refuses(new SessionNotHeld(Sessions.SESSION));
        }

        @Test
        void nothing_is_concluded_before_the_session() {
            Sessions.held()
                    .when(adopt(Sessions.HOUSES, OTHERWISE), Acts.ordinary().occurredOn("2019-07-01"))
                    .refuses(new BeforeSession(DayOrMonth.of("2019-07-01"), Sessions.DAY));
        }

        @Test
        void one_id_stands_for_one_conclusion() {
            Sessions.concluded()
                    .when(adopt(Sessions.HOUSES, OTHERWISE))
                    .refuses(new ConclusionAlreadyAdopted(Sessions.HOUSES));
        }

        @Test
        void a_correction_keeps_the_id_that_directives_rest_on() {
            Sessions.concluded()
                    .when(adopt(Sessions.MOVEMENT, Sessions.DO_AWAY_WITH_THEM), Acts.correcting("houses"))
                    .refuses(new ConclusionIdStays(Sessions.HOUSES));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_was_concluded_just_so() {
            Sessions.concluded()
                    .when(adopt(Sessions.HOUSES, Sessions.DO_AWAY_WITH_THEM))
                    .staysQuiet();
        }
    }

    private static AdoptConclusion adopt(ConclusionId conclusion, Text text) {
        return new AdoptConclusion(Sessions.SESSION, conclusion, text);
    }
}
