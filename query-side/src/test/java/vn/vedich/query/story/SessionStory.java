package vn.vedich.query.story;

import static vn.vedich.query.story.Story.day;

import java.util.List;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.FindingId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.session.Chair;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.session.FindingKind;
import vn.vedich.kernel.session.SessionEvent;
import vn.vedich.kernel.value.Text;

/** The session of 9 July 2019 with Quảng Lâm: three findings, two conclusions, and the notice a week later. */
public record SessionStory(Story story) {

    public static final SessionId SESSION = new SessionId("dam-ha-quang-lam-2019-07-09");
    public static final ConclusionOf TEMPORARY_HOUSES = new ConclusionOf(SESSION, new ConclusionId("temporary-houses"));
    public static final ConclusionOf MOVEMENT = new ConclusionOf(SESSION, new ConclusionId("movement"));

    private static final String DAY = "2019-07-09";

    public void held() {
        story.tell(
                DAY,
                new SessionEvent.SessionHeld(
                        SESSION,
                        day(DAY),
                        new Chair(SampleStory.DISTRICT, Text.of("Bí thư Huyện ủy")),
                        SampleStory.COMMUNE,
                        List.of(SampleStory.DEPARTMENT, SampleStory.INFRASTRUCTURE),
                        Text.of("Kết quả chương trình 135 và xây dựng nông thôn mới 6 tháng đầu năm 2019")));
        find("works", FindingKind.RESULT, "Đã khởi công 04 công trình trên địa bàn xã", null);
        find("slow", FindingKind.CRITICISM, "Tiến độ thực hiện các tiêu chí còn chậm", housing());
        EntryId overheard = find("rumour", FindingKind.DIFFICULTY, "Diện tích đất canh tác ít", null);
        story.tell(DAY, new SessionEvent.SessionEntryAnnulled(SESSION, overheard));
        EntryId hasty = conclude(TEMPORARY_HOUSES, "Xóa nhà tạm");
        story.correct(hasty, DAY, concluded(TEMPORARY_HOUSES, "Huy động nguồn lực hỗ trợ xóa nhà tạm, nhà dột nát"));
        conclude(MOVEMENT, "Phát động phong trào chung sức xây dựng nông thôn mới trong toàn xã");
    }

    public void noticed() {
        story.tell(
                "2019-07-16",
                new SessionEvent.ConclusionNoticeIssued(SESSION, Text.of("123-TB/HU"), day("2019-07-16")));
    }

    private static CriterionOf housing() {
        return new CriterionOf(SampleSet.ID, SampleSet.HOUSING);
    }

    private EntryId find(String id, FindingKind kind, String text, CriterionOf criterion) {
        return story.tell(
                DAY,
                new SessionEvent.FindingRecorded(
                        SESSION, new FindingId(id), kind, Text.of(text), criterion, SampleStory.COMMUNE));
    }

    private EntryId conclude(ConclusionOf conclusion, String text) {
        return story.tell(DAY, concluded(conclusion, text));
    }

    private static SessionEvent concluded(ConclusionOf conclusion, String text) {
        return new SessionEvent.ConclusionAdopted(SESSION, conclusion.conclusion(), Text.of(text));
    }
}
