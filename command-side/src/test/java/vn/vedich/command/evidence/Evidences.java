package vn.vedich.command.evidence;

import java.time.LocalDate;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.EvidenceEvent;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceWithdrawn;
import vn.vedich.kernel.evidence.MediaType;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.unit.UnitEvent.UnitRegistered;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;

/** The evidence that tests speak of: a photo of Quảng Lâm's school, whose bytes were kept already for another one. */
public final class Evidences {

    public static final EvidenceId PHOTO = new EvidenceId("qn-5-photo");
    public static final UnitId COMMUNE = new UnitId("quang-lam");
    public static final UnitId DEPARTMENT = new UnitId("infrastructure");
    public static final Content KEPT = content("5", 7_000);
    public static final LocalDate ATTACHED = LocalDate.parse("2019-06-01");
    public static final LocalDate WITHDRAWN = LocalDate.parse("2019-07-01");
    public static final Acts THEN = Acts.ordinary().occurredOn("2019-06-01");

    private Evidences() {}

    static Deciding<EvidenceState, EvidenceCommand, EvidenceEvent> before() {
        return Deciding.on(EvidenceEvent.class, EvidenceState.initial(), EvidenceState::evolve, EvidenceDecider::decide)
                .given(registered(COMMUNE, "commune"), registered(DEPARTMENT, "department"))
                .given("copy", copy());
    }

    /** The photo is attached since {@link #ATTACHED}, by the entry "attachment". */
    static Deciding<EvidenceState, EvidenceCommand, EvidenceEvent> attached() {
        return before().given("attachment", THEN, photo());
    }

    /** It is withdrawn from {@link #WITHDRAWN}, by the entry "withdrawal". */
    static Deciding<EvidenceState, EvidenceCommand, EvidenceEvent> withdrawn() {
        return attached().given("withdrawal", withdrawal(WITHDRAWN));
    }

    public static EvidenceAttached photo() {
        return photo(KEPT);
    }

    public static EvidenceAttached photo(Content content) {
        return new EvidenceAttached(PHOTO, COMMUNE, Text.of("Trường tiểu học"), content);
    }

    /** The same bytes, offered by a department. */
    public static EvidenceAttached copy() {
        return new EvidenceAttached(new EvidenceId("qn-5-photo-copy"), DEPARTMENT, Text.of("Ảnh trường"), KEPT);
    }

    public static EvidenceWithdrawn withdrawal(LocalDate from) {
        return new EvidenceWithdrawn(PHOTO, from);
    }

    public static UnitRegistered registered(UnitId unit, String kind) {
        return new UnitRegistered(
                unit, new UnitKind(kind), Names.of(unit.value()), null, null, LocalDate.parse("2001-01-01"));
    }

    static Content content(String digit, long size) {
        return new Content(new Sha256(digit.repeat(64)), size, new MediaType("image/jpeg"));
    }
}
