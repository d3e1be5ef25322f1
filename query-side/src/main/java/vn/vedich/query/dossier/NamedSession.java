package vn.vedich.query.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;
import vn.vedich.query.dossier.Dossier.OfSession;

/** A session by its id and its day, where it is known. */
public record NamedSession(SessionId id, @Nullable LocalDate heldOn) {

    static NamedSession of(SessionId id, @Nullable OfSession session) {
        return new NamedSession(
                id,
                session == null
                        ? null
                        : session.facts().held().map(SessionHeld::heldOn).orElse(null));
    }
}
