package vn.vedich.standalone.district;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.unit.UnitCommand.AnnulUnitEntry;
import vn.vedich.command.unit.UnitCommand.DissolveUnit;
import vn.vedich.command.unit.UnitCommand.MoveUnit;
import vn.vedich.command.unit.UnitCommand.RecodeUnit;
import vn.vedich.command.unit.UnitCommand.RegisterUnit;
import vn.vedich.command.unit.UnitCommand.RenameUnit;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.unit.UnitCode;
import vn.vedich.kernel.value.Names;

/** Who there is: registered at the beginning of the year, and what became of some villages in it. */
final class SetUp {

    private static final LocalDate KNOWN_FROM = LocalDate.of(Workdays.YEAR, 1, 1);
    private static final LocalDate NATION_KNOWN_FROM = LocalDate.of(2016, 1, 1);

    private final Chapter chapter;

    SetUp(Diary diary) {
        this.chapter = diary.chapter("units");
    }

    void tell() {
        register();
        villagesChange();
        whatIsRefused();
    }

    /** The nation is registered word for word as in the real case, so that both records go together. */
    private void register() {
        chapter.say(
                Voice.ofTheOperator(KNOWN_FROM),
                new RegisterUnit(
                        District.NATION,
                        new UnitKind("nation"),
                        Names.of("Việt Nam", "Viet Nam"),
                        null,
                        null,
                        NATION_KNOWN_FROM));
        unit(
                District.PROVINCE,
                "province",
                Names.of("Tỉnh Mẫu (hư cấu)", "Sample Province (invented)"),
                District.NATION);
        unit(
                District.UNIT,
                "district",
                Names.of("Huyện Mường Mẫu (hư cấu)", "Mường Mẫu District (invented)"),
                District.PROVINCE);
        Commune.all().forEach(this::commune);
        for (Department department : Department.values()) {
            unit(department.unit(), "department", department.names(), District.UNIT);
        }
        unit(
                District.FRONT,
                "front",
                Names.of(
                        "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Mường Mẫu (hư cấu)",
                        "Mường Mẫu Committee of the Fatherland Front (invented)"),
                District.UNIT);
    }

    private void commune(Commune commune) {
        int number = commune.number();
        unit(
                commune.unit(),
                "commune",
                Names.of("Xã Mẫu " + number + " (hư cấu)", "Sample Commune " + number + " (invented)"),
                District.UNIT);
        commune.villages().forEach(village -> unit(village, "village", villageNames(village), commune.unit()));
    }

    private static Names villageNames(UnitId village) {
        return Names.of("Thôn " + village + " (hư cấu)");
    }

    private void unit(UnitId id, String kind, Names names, UnitId parent) {
        chapter.say(attributedTo(parent), new RegisterUnit(id, new UnitKind(kind), names, null, parent, KNOWN_FROM));
    }

    private static Voice attributedTo(UnitId parent) {
        boolean ofTheDistrict = parent.value().startsWith("mau-") || parent.equals(District.UNIT);
        return new Speaker(ofTheDistrict ? District.UNIT : parent, "Ủy ban nhân dân").on(KNOWN_FROM);
    }

    private void villagesChange() {
        UnitId first = new Commune(1).village(3);
        UnitId second = new Commune(2).village(3);
        LocalDate spring = Workdays.in(3, 14);
        chapter.say(leaders(spring), new RenameUnit(first, Names.of("Thôn Mới (hư cấu)"), spring));
        chapter.say(leaders(spring), new RecodeUnit(first, new UnitCode("99991"), spring));
        Said mistaken = chapter.say(leaders(spring), new RenameUnit(second, Names.of("Thôn Nhầm (hư cấu)"), spring));
        LocalDate summer = Workdays.in(6, 20);
        chapter.say(
                leaders(summer).because("Nhập nhầm thôn (the wrong village was named)."),
                new AnnulUnitEntry(second, mistaken.entry(0)));
        chapter.say(leaders(summer), new MoveUnit(second, new Commune(4).unit(), summer));
        UnitId third = new Commune(3).village(3);
        LocalDate autumn = Workdays.in(9, 5);
        chapter.say(leaders(autumn), new DissolveUnit(third, List.of(new Commune(3).village(2)), autumn));
    }

    private void whatIsRefused() {
        LocalDate day = Workdays.in(2, 12);
        UnitId orphan = new UnitId("mau-9-thon-1");
        chapter.sayInVain("ParentUnknown", leaders(day), village(orphan, new UnitId("mau-9"), day));
        chapter.sayInVain(
                "UnitAlreadyRegistered", leaders(day), village(new Commune(5).village(1), new Commune(6).unit(), day));
        UnitId own = new Commune(7).village(3);
        chapter.sayInVain("SuccessorOfItself", leaders(day), new DissolveUnit(own, List.of(own), day));
    }

    private static RegisterUnit village(UnitId id, @Nullable UnitId parent, LocalDate day) {
        return new RegisterUnit(id, new UnitKind("village"), villageNames(id), null, parent, day);
    }

    private static Voice leaders(LocalDate day) {
        return District.COMMITTEE.on(day);
    }
}
