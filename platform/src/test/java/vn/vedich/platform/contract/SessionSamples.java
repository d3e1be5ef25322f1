package vn.vedich.platform.contract;

import static vn.vedich.platform.contract.SampleIds.COMMUNE;
import static vn.vedich.platform.contract.SampleIds.CONCLUSION;
import static vn.vedich.platform.contract.SampleIds.CRITERION_OF;
import static vn.vedich.platform.contract.SampleIds.DAY;
import static vn.vedich.platform.contract.SampleIds.DEPARTMENT;
import static vn.vedich.platform.contract.SampleIds.DISTRICT;
import static vn.vedich.platform.contract.SampleIds.ENTRY;
import static vn.vedich.platform.contract.SampleIds.SESSION;

import java.util.List;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.FindingId;
import vn.vedich.kernel.session.Chair;
import vn.vedich.kernel.session.FindingKind;
import vn.vedich.kernel.session.SessionEvent;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/** One event of every type about sessions. */
final class SessionSamples {

    private SessionSamples() {}

    static List<Event> all() {
        return List.of(
                new SessionEvent.SessionHeld(
                        SESSION,
                        DAY,
                        new Chair(DISTRICT, Text.of("Bí thư Huyện ủy")),
                        COMMUNE,
                        List.of(DEPARTMENT),
                        Text.of("Chương trình 135 và xây dựng nông thôn mới")),
                new SessionEvent.FindingRecorded(
                        SESSION,
                        new FindingId("slow"),
                        FindingKind.CRITICISM,
                        Text.of("Tiến độ còn chậm"),
                        CRITERION_OF,
                        COMMUNE),
                new SessionEvent.ConclusionAdopted(
                        SESSION, CONCLUSION.conclusion(), Text.of("Xóa nhà tạm, nhà dột nát")),
                new SessionEvent.ConclusionDutyNamed(
                        SESSION,
                        CONCLUSION.conclusion(),
                        new DirectiveId("temporary-houses"),
                        Text.of("Lên phương án xóa nhà tạm"),
                        List.of(COMMUNE),
                        DEPARTMENT,
                        List.of(DISTRICT),
                        DayOrMonth.of("2019-12")),
                new SessionEvent.ConclusionNoticeIssued(SESSION, Text.of("123-TB/HU"), DAY),
                new SessionEvent.SessionEntryAnnulled(SESSION, ENTRY));
    }
}
