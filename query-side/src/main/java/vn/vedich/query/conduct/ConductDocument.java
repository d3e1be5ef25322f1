package vn.vedich.query.conduct;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.dossier.Dossier;

/**
 * Every act about one subject.
 *
 * @param stream the subject's
 * @param units that were ever a party to it
 * @param acts in the order of the log
 * @param unit what is known of the subject if it is a unit, so that it can be named
 */
record ConductDocument(String stream, List<UnitId> units, List<Act> acts, Dossier.@Nullable OfUnit unit) {

    ConductDocument {
        units = List.copyOf(units);
        acts = List.copyOf(acts);
    }

    Optional<Act> act(EntryId entry) {
        return acts.stream().filter(act -> act.entry().id().equals(entry)).findFirst();
    }

    /** Whether nothing took the place of the act, nor annulled it. */
    boolean stands(Act act) {
        return acts.stream().noneMatch(later -> act.entry().id().equals(later.supersedes()));
    }
}
