package vn.vedich.query.diary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.session.SessionEvent.ConclusionNoticeIssued;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.Dossier.OfSession;
import vn.vedich.query.dossier.NamedActor;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.dossier.Origin;
import vn.vedich.query.dossier.SubjectNames;

/**
 * A session in the register.
 *
 * @param unit the one that it was held with
 * @param notice by which its conclusions were issued; null while none was
 */
record DiaryEntryView(
        SessionId id,
        LocalDate heldOn,
        NamedActor chair,
        NamedUnit unit,
        List<NamedUnit> present,
        Text about,
        Counts counts,
        @Nullable Notice notice,
        @JsonUnwrapped Origin origin) {

    /** How many findings and conclusions there are. */
    record Counts(int findings, int conclusions) {}

    record Notice(
            Text number, LocalDate date, @JsonUnwrapped Origin origin) {}

    static DiaryEntryView of(OfSession session, SubjectNames names, LocalDate day) {
        SessionHeld held = session.facts().held().orElseThrow();
        return new DiaryEntryView(
                session.id(),
                held.heldOn(),
                names.chair(held.chair()),
                names.unit(held.unitId()),
                names.units(held.present()),
                held.about(),
                new Counts(
                        session.facts().findings().size(),
                        session.facts().conclusions().size()),
                notice(session, day),
                Origin.of(session.source().orElse(null)));
    }

    private static @Nullable Notice notice(OfSession session, LocalDate day) {
        return session.facts()
                .ledger()
                .of(ConclusionNoticeIssued.class)
                .filter(line -> !line.event().date().isAfter(day))
                .findFirst()
                .map(line -> new Notice(
                        line.event().number(),
                        line.event().date(),
                        session.sources().origin(line.id())))
                .orElse(null);
    }
}
