package vn.vedich.command.session;

import static org.axonframework.test.matchers.Matchers.matches;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Command;
import vn.vedich.command.decision.District;
import vn.vedich.command.session.SessionCommand.AdoptConclusion;
import vn.vedich.command.session.SessionCommand.AnnulSessionEntry;
import vn.vedich.command.session.SessionCommand.HoldSession;
import vn.vedich.command.session.SessionCommand.IssueConclusionNotice;
import vn.vedich.command.session.SessionCommand.RecordFinding;
import vn.vedich.command.session.SessionRefusal.ConclusionAlreadyAdopted;
import vn.vedich.command.shell.CommandRefused;
import vn.vedich.command.shell.Wiring;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.session.FindingKind;
import vn.vedich.kernel.session.SessionEvent.ConclusionAdopted;
import vn.vedich.kernel.session.SessionEvent.SessionEntryAnnulled;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionWiringTest {

    private final Wiring<Session> before = district();
    private final Wiring<Session> concluded =
            before.given("session", Sessions.session()).given("houses", Sessions.conclusion());

    @Test
    void a_session_begins_when_it_is_held() {
        before.when(hold(), Acts.ordinary()).expectEvents(Sessions.session());
    }

    @Test
    void every_command_reaches_the_decider() {
        accepts(
                new RecordFinding(
                        Sessions.SESSION,
                        Sessions.SLOW,
                        FindingKind.CRITICISM,
                        Sessions.SLOWLY,
                        District.ROADS,
                        District.COMMUNE),
                Sessions.finding());
        accepts(
                new AdoptConclusion(Sessions.SESSION, Sessions.MOVEMENT, Sessions.ABOUT),
                new ConclusionAdopted(Sessions.SESSION, Sessions.MOVEMENT, Sessions.ABOUT));
        accepts(
                new IssueConclusionNotice(Sessions.SESSION, Sessions.NUMBER, Sessions.DAY),
                Sessions.notice(Sessions.DAY));
        accepts(
                new AnnulSessionEntry(Sessions.SESSION, new EntryId("houses")),
                new SessionEntryAnnulled(Sessions.SESSION, new EntryId("houses")));
    }

    @Test
    void a_refusal_comes_out_whole_and_nothing_is_stored() {
        concluded
                .when(new AdoptConclusion(Sessions.SESSION, Sessions.HOUSES, Sessions.ABOUT), Acts.ordinary())
                .expectNoEvents()
                .expectException(CommandRefused.class)
                .expectException(matches(
                        e -> ((CommandRefused) e).refusal().equals(new ConclusionAlreadyAdopted(Sessions.HOUSES))));
    }

    @Test
    void nothing_to_do_is_a_success_without_events() {
        concluded
                .when(hold(), Acts.ordinary())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private void accepts(Command command, Object event) {
        concluded.when(command, Acts.ordinary().because("so decided")).expectEvents(event);
    }

    private static Wiring<Session> district() {
        Wiring<Session> wiring = Wiring.of(Session.class);
        for (Event known : District.known()) {
            wiring = wiring.given(known.subject().value(), known);
        }
        return wiring;
    }

    private static HoldSession hold() {
        return new HoldSession(
                Sessions.SESSION,
                Sessions.DAY,
                Sessions.CHAIR,
                District.COMMUNE,
                List.of(District.FINANCE),
                Sessions.ABOUT);
    }
}
