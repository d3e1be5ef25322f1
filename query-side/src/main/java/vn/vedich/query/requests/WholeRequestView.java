package vn.vedich.query.requests;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.query.dossier.NamedActor;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.dossier.Origin;
import vn.vedich.query.dossier.RequestReply;
import vn.vedich.query.requests.RequestView.Funding;

/**
 * A request as it stands on a day, with everything that happened to it by then, in order of days.
 *
 * @param acts what was corrected or annulled is left out
 */
record WholeRequestView(LocalDate asOf, @JsonUnwrapped RequestView request, List<Act> acts) {

    /** What can happen to a request. */
    enum Kind {
        RAISED,
        FORWARDED,
        ANSWERED,
        PROMISED,
        FUNDED,
        CLOSED
    }

    /**
     * Something that happened to it.
     *
     * @param actor whose act it is
     * @param to the unit that was asked or to which it was forwarded
     * @param directive what was promised becomes the directive of this id
     */
    record Act(
            EntryId entry,
            Kind kind,
            LocalDate on,
            NamedActor actor,
            @Nullable NamedUnit to,
            @Nullable RequestReply answer,
            @Nullable Funding funding,
            @Nullable DirectiveId directive,
            @JsonUnwrapped Origin origin) {

        Act becoming(DirectiveId promised) {
            return new Act(entry, kind, on, actor, to, answer, funding, promised, origin);
        }
    }
}
