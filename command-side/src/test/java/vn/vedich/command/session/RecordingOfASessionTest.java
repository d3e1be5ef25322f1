package vn.vedich.command.session;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.AnnulmentIsFinal;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.EntryOfAnotherKind;
import vn.vedich.command.decision.EntryRefusal.EntryUnknown;
import vn.vedich.command.session.SessionCommand.AdoptConclusion;
import vn.vedich.command.session.SessionCommand.IssueConclusionNotice;
import vn.vedich.command.session.SessionCommand.NameConclusionDuty;
import vn.vedich.command.session.SessionCommand.RecordFinding;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.session.FindingKind;
import vn.vedich.kernel.session.SessionEvent;
import vn.vedich.kernel.session.SessionEvent.ConclusionAdopted;
import vn.vedich.kernel.session.SessionEvent.SessionEntryAnnulled;

/** What holds for whatever is recorded of a session. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingOfASessionTest {

    private static final Acts WITH_REASON = Acts.ordinary().because("as the paper says");

    private final Deciding<SessionState, SessionCommand, SessionEvent> known = Sessions.concluded()
            .given("more", new ConclusionAdopted(Sessions.SESSION, Sessions.MOVEMENT, Sessions.ABOUT))
            .given("annulment", new SessionEntryAnnulled(Sessions.SESSION, new EntryId("more")));

    @ParameterizedTest
    @MethodSource("recordings")
    void a_correction_names_an_entry_of_this_subject(SessionCommand command) {
        known.when(command, WITH_REASON.inPlaceOf("nowhere")).refuses(new EntryUnknown(new EntryId("nowhere")));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void a_correction_says_the_same_kind_of_thing(SessionCommand command) {
        known.when(command, WITH_REASON.inPlaceOf("annulment")).refuses(new AnnulmentIsFinal(new EntryId("annulment")));
        known.when(command, WITH_REASON.inPlaceOf("session"))
                .refuses(new EntryOfAnotherKind(new EntryId("session"), "SessionHeld"));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void an_act_has_not_happened_in_the_future(SessionCommand command) {
        known.when(command, WITH_REASON.occurredOn("2019-07-10"))
                .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
    }

    private static Stream<SessionCommand> recordings() {
        return Stream.of(
                new RecordFinding(Sessions.SESSION, Sessions.SLOW, FindingKind.RESULT, Sessions.SLOWLY, null, null),
                new AdoptConclusion(Sessions.SESSION, Sessions.MOVEMENT, Sessions.ABOUT),
                new NameConclusionDuty(
                        Sessions.SESSION,
                        Sessions.MOVEMENT,
                        new DirectiveId("movement"),
                        Sessions.ABOUT,
                        List.of(),
                        new UnitId("quang-lam"),
                        List.of(),
                        null),
                new IssueConclusionNotice(Sessions.SESSION, Sessions.NUMBER, Sessions.DAY));
    }
}
