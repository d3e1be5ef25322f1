package vn.vedich.query.dossier;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.event.NamedIn;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;

/**
 * The units and sessions that entries about a subject ever named, also those that stand no more, by their streams: whatever was
 * known of the subject at some moment, it had to do with these alone. Immutable.
 */
public record Mentions(List<String> subjects) {

    /** The key under which documents are found by what they mention. */
    public static final String KEY = "mentions";

    public Mentions {
        subjects = List.copyOf(subjects);
    }

    public static Mentions none() {
        return new Mentions(List.of());
    }

    /** The same with what more events name. */
    public Mentions with(Stream<Event> more) {
        TreeSet<String> all = new TreeSet<>(subjects);
        boolean news = more.flatMap(NamedIn::event)
                .filter(Mentions::isKept)
                .map(SubjectId::stream)
                .map(all::add)
                .reduce(false, Boolean::logicalOr);
        return news ? new Mentions(List.copyOf(all)) : this;
    }

    private static boolean isKept(SubjectId id) {
        return id instanceof UnitId || id instanceof SessionId;
    }
}
