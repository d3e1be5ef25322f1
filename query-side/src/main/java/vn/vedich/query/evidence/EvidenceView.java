package vn.vedich.query.evidence;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.Dossier.OfEvidence;

/**
 * A piece of evidence as it was on a day.
 *
 * @param unit whose evidence it is
 * @param entry the entry that offers it
 * @param standing whether it is offered and relied on, on that day
 * @param withdrawnFrom the day from which it is relied on no more; null when it was never withdrawn
 * @param source where that entry came from, if it says so
 */
public record EvidenceView(
        EvidenceId id,
        UnitId unit,
        Text title,
        Content content,
        DayOrMonth attachedOn,
        EntryId entry,
        boolean standing,
        @Nullable LocalDate withdrawnFrom,
        @Nullable Source source) {

    /** Empty when nobody offers it. */
    static Optional<EvidenceView> of(OfEvidence dossier, LocalDate day) {
        return dossier.facts().attachment().map(line -> of(dossier, line, day));
    }

    private static EvidenceView of(OfEvidence dossier, Line<EvidenceAttached> line, LocalDate day) {
        EvidenceAttached attached = line.event();
        return new EvidenceView(
                dossier.id(),
                attached.unitId(),
                attached.title(),
                attached.content(),
                line.occurredOn(),
                line.id(),
                dossier.facts().standsOn(day),
                dossier.facts().withdrawnFrom().orElse(null),
                dossier.sources().of(line.id()).orElse(null));
    }
}
