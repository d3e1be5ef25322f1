package vn.vedich.query.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.NamedCriterion;
import vn.vedich.query.dossier.NamedProject;
import vn.vedich.query.dossier.NamedSession;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.dossier.RequestPart;
import vn.vedich.query.dossier.RequestReply;
import vn.vedich.query.dossier.RequestWait;

/**
 * A request as it stands on a day.
 *
 * @param to the unit that was asked first
 * @param session the session in which it was raised, if it was
 * @param ageInDays the days that it has been open for
 * @param waiting null when it waits on nobody
 * @param answer the last one so far; null while there is none
 * @param open whether more is to come of it: neither closed nor refused
 * @param lacks what nobody has said of it yet, while it is open
 * @param source where the entry comes from that raised it; null when it was an act of daily work
 * @param illustrative whether anything of it is filler that claims no fact
 * @param illustrativeParts what of it is filler
 */
public record RequestView(
        RequestId id,
        NamedUnit unit,
        NamedUnit to,
        Text text,
        List<NamedCriterion> criteria,
        @Nullable NamedSession session,
        LocalDate raisedOn,
        long ageInDays,
        @Nullable RequestWait waiting,
        @Nullable RequestReply answer,
        List<Funding> funding,
        boolean open,
        Set<Lack> lacks,
        @Nullable LocalDate closedOn,
        @Nullable Source source,
        boolean illustrative,
        Set<RequestPart> illustrativeParts) {

    /** What can be missing. */
    public enum Lack {
        /** Nobody said who pays. */
        FUNDING
    }

    /** @param amount how much is paid, where that was said */
    public record Funding(Paying payer, @Nullable Money amount, LocalDate on) {}

    /**
     * What pays: a project that does what was asked for, or a source of money in a budget year.
     *
     * @param kind {@code project} or {@code capital}, as it is said in the command
     */
    public record Paying(
            String kind,
            @Nullable NamedProject project,
            @Nullable CapitalLine line) {}
}
