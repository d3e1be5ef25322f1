package vn.vedich.query.timeline;

import java.util.Map;
import java.util.Optional;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.value.Names;
import vn.vedich.query.timeline.TimelineDocument.Concerning;

/** What is known of the subjects that some entries are about or name, by stream. */
record Subjects(Map<String, Concerning> byStream) {

    private static final String UNITS = "unit/";

    Subjects {
        byStream = Map.copyOf(byStream);
    }

    Concerning of(String stream) {
        return byStream.getOrDefault(stream, Concerning.NOTHING);
    }

    /** The unit that a subject is or is about, where that was said. */
    Optional<UnitId> unit(String stream) {
        return itself(stream).or(() -> of(stream).about());
    }

    /** The unit whose own stream it is, if it is one's. */
    static Optional<UnitId> itself(String stream) {
        return stream.startsWith(UNITS) ? Optional.of(new UnitId(stream.substring(UNITS.length()))) : Optional.empty();
    }

    Optional<Names> names(SubjectId subject) {
        return of(subject.stream())
                .last(naming -> naming.conclusion() == null && naming.names() != null)
                .map(Naming::names);
    }

    Optional<Names> names(ConclusionOf conclusion) {
        return of(conclusion.sessionId().stream())
                .last(naming -> conclusion.conclusion().equals(naming.conclusion()))
                .map(Naming::names);
    }

    /** When and with whom a session was held. */
    Optional<Naming> held(SessionId session) {
        return of(session.stream()).last(naming -> naming.day() != null);
    }
}
