package vn.vedich.command.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Deciding;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitEvent.UnitRegistered;
import vn.vedich.kernel.value.Names;

/** The units that tests speak of: Đầm Hà, a district since 2001, and the commune Quảng Lâm below it. */
public final class Units {

    public static final LocalDate SINCE = LocalDate.parse("2001-01-01");
    public static final UnitId DISTRICT = new UnitId("dam-ha");
    public static final UnitId COMMUNE = new UnitId("quang-lam");
    public static final UnitKind DISTRICT_KIND = new UnitKind("district");
    public static final UnitKind COMMUNE_KIND = new UnitKind("commune");
    public static final Names COMMUNE_NAMES = Names.of("Quảng Lâm", "Quang Lam");

    private Units() {}

    static Deciding<UnitState, UnitCommand, UnitEvent> deciding() {
        return Deciding.on(UnitEvent.class, UnitState.initial(), UnitState::evolve, UnitDecider::decide);
    }

    public static UnitRegistered district() {
        return registered("dam-ha", "district", null);
    }

    public static UnitRegistered commune() {
        return new UnitRegistered(COMMUNE, COMMUNE_KIND, COMMUNE_NAMES, null, DISTRICT, SINCE);
    }

    /** Any unit there since {@link #SINCE}, called by its id. */
    public static UnitRegistered registered(String id, String kind, @Nullable String parent) {
        UnitId below = parent == null ? null : new UnitId(parent);
        return new UnitRegistered(new UnitId(id), new UnitKind(kind), Names.of(id), null, below, SINCE);
    }
}
