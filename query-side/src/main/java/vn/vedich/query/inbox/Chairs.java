package vn.vedich.query.inbox;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.session.Chair;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.dossier.Dossier.OfSession;

/**
 * Who was in the chair of the sessions that directives rest on. A chair is named by the first session, in the order of ids, that
 * had it: so no name of a person is ever part of an address.
 */
public final class Chairs {

    private final LocalDate day;
    private final Map<SessionId, Chair> bySession = new HashMap<>();
    private final Map<Chair, SessionId> byChair = new HashMap<>();

    public Chairs(InboxStore store, LocalDate day) {
        this.day = day;
        store.sessions()
                .sorted(Comparator.comparing(session -> session.id().value()))
                .forEach(this::add);
    }

    private void add(OfSession session) {
        session.facts()
                .held()
                .map(SessionHeld::chair)
                .filter(chair -> chair.person() != null && !chair.person().isErased())
                .ifPresent(chair -> {
                    bySession.put(session.id(), chair);
                    byChair.putIfAbsent(chair, session.id());
                });
    }

    /** The chair of a session; empty where none was named. */
    public Optional<Chair> of(SessionId session) {
        return Optional.ofNullable(bySession.get(session));
    }

    /** The session that the chair is named by of whichever session the directive rests on, as that was said by the day. */
    public Optional<SessionId> sessionOf(OfDirective directive) {
        return directive
                .facts()
                .sourceOn(day)
                .map(ConclusionOf::sessionId)
                .flatMap(this::of)
                .map(byChair::get);
    }

    /** Whether the directive rests on a session with the chair of that one. */
    boolean isOf(OfDirective directive, SessionId session) {
        return sessionOf(directive).equals(of(session).map(byChair::get))
                && of(session).isPresent();
    }
}
