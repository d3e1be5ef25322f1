package vn.vedich.query.dossier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.session.SessionEvent.ConclusionAdopted;
import vn.vedich.query.answer.Shortened;
import vn.vedich.query.dossier.Dossier.OfSession;

/**
 * A conclusion by its id in its session.
 *
 * @param beginning how its text begins; null where it does not stand any more or was erased
 */
public record NamedConclusion(
        NamedSession session, ConclusionId id, @Nullable String beginning) {

    static NamedConclusion of(NamedSession named, ConclusionId id, @Nullable OfSession session) {
        return new NamedConclusion(
                named,
                id,
                Optional.ofNullable(session)
                        .flatMap(known -> known.facts().conclusion(id))
                        .map(ConclusionAdopted::text)
                        .map(Shortened::beginning)
                        .orElse(null));
    }
}
