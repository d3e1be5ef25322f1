package vn.vedich.standalone.district;

import vn.vedich.kernel.id.UnitId;

/** The invented district and what lies above it. */
final class District {

    static final UnitId NATION = new UnitId("viet-nam");
    static final UnitId PROVINCE = new UnitId("tinh-mau");
    static final UnitId UNIT = new UnitId("muong-mau");
    static final UnitId FRONT = new UnitId("mau-front");

    static final Speaker CHAIRMAN = new Speaker(UNIT, "Chủ tịch Ủy ban nhân dân huyện");
    static final Speaker COMMITTEE = new Speaker(UNIT, "Ủy ban nhân dân huyện");
    static final Speaker SECRETARY = new Speaker(UNIT, "Bí thư Huyện ủy");
    static final Speaker OFFICE = new Speaker(UNIT, "Văn phòng Ủy ban nhân dân huyện");
    static final Speaker CHECKERS = new Speaker(UNIT, "Tổ thẩm tra huyện");

    private District() {}
}
