package vn.vedich.query.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.Dossier.OfEvidence;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.dossier.Origin;
import vn.vedich.query.dossier.SubjectNames;

/**
 * A piece of evidence as it was on a day.
 *
 * @param unit whose evidence it is
 * @param entry the entry that offers it
 * @param standing whether it is offered and relied on, on that day
 * @param withdrawnFrom the day from which it is relied on no more; null when it was never withdrawn
 */
record EvidenceView(
        EvidenceId id,
        NamedUnit unit,
        Text title,
        Content content,
        DayOrMonth attachedOn,
        EntryId entry,
        boolean standing,
        @Nullable LocalDate withdrawnFrom,
        @JsonUnwrapped Origin origin) {

    /** Empty when nobody offers it. */
    static Optional<EvidenceView> of(OfEvidence dossier, SubjectNames names, LocalDate day) {
        return dossier.facts().attachment().map(line -> of(dossier, line, names, day));
    }

    private static EvidenceView of(OfEvidence dossier, Line<EvidenceAttached> line, SubjectNames names, LocalDate day) {
        EvidenceAttached attached = line.event();
        return new EvidenceView(
                dossier.id(),
                names.unit(attached.unitId()),
                attached.title(),
                attached.content(),
                line.occurredOn(),
                line.id(),
                dossier.facts().standsOn(day),
                dossier.facts().withdrawnFrom().orElse(null),
                dossier.sources().origin(line.id()));
    }
}
