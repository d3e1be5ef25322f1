package vn.vedich.query.diary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.session.Chair;
import vn.vedich.kernel.session.SessionEvent.ConclusionNoticeIssued;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.Dossier.OfSession;

/**
 * A session in the register.
 *
 * @param unit the one that it was held with
 * @param findings how many there are
 * @param conclusions how many there are
 * @param noticeDate of the notice by which they were issued; null while none was
 * @param source where the entry comes from when it was not an act of daily work
 */
public record DiaryEntryView(
        SessionId id,
        LocalDate heldOn,
        Chair chair,
        UnitId unit,
        List<UnitId> present,
        Text about,
        int findings,
        int conclusions,
        @Nullable LocalDate noticeDate,
        @Nullable Source source) {

    public DiaryEntryView {
        present = List.copyOf(present);
    }

    static DiaryEntryView of(OfSession session, LocalDate day) {
        Line<SessionHeld> line =
                session.facts().ledger().of(SessionHeld.class).findFirst().orElseThrow();
        SessionHeld held = line.event();
        return new DiaryEntryView(
                session.id(),
                held.heldOn(),
                held.chair(),
                held.unitId(),
                held.present(),
                held.about(),
                session.facts().findings().size(),
                session.facts().conclusions().size(),
                session.facts()
                        .notice()
                        .map(ConclusionNoticeIssued::date)
                        .filter(date -> !date.isAfter(day))
                        .orElse(null),
                session.sources().of(line.id()).orElse(null));
    }
}
