package vn.vedich.query.story;

import static vn.vedich.query.story.Story.day;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;

/** What the session ordered: one directive done after it was returned once, one named bit by bit, one withdrawn. */
public record DirectiveStory(Story story) {

    public static final DirectiveId HOUSES = new DirectiveId("temporary-houses");
    public static final DirectiveId MOVEMENT = new DirectiveId("movement");
    public static final DirectiveId PANELS = new DirectiveId("panels");

    private static final String ISSUED = "2019-07-09";
    private static final UnitId AGRICULTURE = SampleStory.DEPARTMENT;
    private static final UnitId INFRASTRUCTURE = SampleStory.INFRASTRUCTURE;

    public void issued() {
        story.tell(
                ISSUED,
                new DirectiveEvent.DirectiveIssued(
                        HOUSES,
                        SampleStory.DISTRICT,
                        Text.of("Thống kê, lên phương án chi tiết, huy động các nguồn lực hỗ trợ các hộ gia đình xóa"
                                + " nhà tạm"),
                        List.of(SampleStory.COMMUNE),
                        List.of(new CriterionOf(SampleSet.ID, SampleSet.HOUSING)),
                        List.of(WorksStory.ROAD),
                        SessionStory.TEMPORARY_HOUSES,
                        new Assignment(INFRASTRUCTURE, List.of(AGRICULTURE)),
                        DayOrMonth.of("2019-12-31")));
        issue(MOVEMENT, "Phát động phong trào chung sức xây dựng nông thôn mới");
        issue(PANELS, "Tuyên truyền bằng pa nô, khẩu hiệu");
    }

    /** What was left open on the day itself is said later. */
    public void named() {
        say("2019-07-16", new DirectiveEvent.DirectiveSourceNamed(MOVEMENT, SessionStory.MOVEMENT));
        say(
                "2019-07-16",
                new DirectiveEvent.DirectiveAssigned(MOVEMENT, new Assignment(SampleStory.COMMUNE, List.of())));
        EntryId mistyped = say("2019-07-16", new DirectiveEvent.DeadlineSet(MOVEMENT, DayOrMonth.of("2018-09")));
        story.correct(mistyped, "2019-07-16", new DirectiveEvent.DeadlineSet(MOVEMENT, DayOrMonth.of("2019-09")));
        say("2019-07-20", new DirectiveEvent.DirectiveAmended(MOVEMENT, Text.of("Phát động phong trào đến từng thôn")));
        story.because("đã gộp vào nhiệm vụ khác");
        say("2019-08-01", new DirectiveEvent.DirectiveWithdrawn(PANELS));
    }

    public void followed() {
        say("2019-07-12", new DirectiveEvent.DirectiveAcknowledged(HOUSES, INFRASTRUCTURE));
        EntryId tooSoon = say("2019-07-12", new DirectiveEvent.DirectiveAcknowledged(HOUSES, AGRICULTURE));
        say("2019-07-13", new DirectiveEvent.DirectiveEntryAnnulled(HOUSES, tooSoon));
        progress("2019-09-30", HOUSES, INFRASTRUCTURE, "Đã xóa 3 trong 8 nhà", Decimal.of("37.5"));
        progress("2019-10-02", MOVEMENT, SampleStory.COMMUNE, "Đã phát động tại các thôn", null);
        done("2019-12-20", INFRASTRUCTURE, Text.of("Đã xóa hết nhà tạm"));
        story.because("còn một nhà dột nát");
        say("2019-12-27", new DirectiveEvent.DirectiveReturned(HOUSES));
        say("2019-12-28", new DirectiveEvent.DeadlineExtended(HOUSES, DayOrMonth.of("2020-03")));
        story.because("chuyển giao nhiệm vụ");
        say("2020-01-05", new DirectiveEvent.DirectiveReassigned(HOUSES, new Assignment(AGRICULTURE, List.of())));
        done("2020-03-10", AGRICULTURE, null);
        say("2020-03-20", new DirectiveEvent.DirectiveAccepted(HOUSES));
    }

    private void issue(DirectiveId id, String text) {
        story.tell(
                ISSUED,
                new DirectiveEvent.DirectiveIssued(
                        id,
                        SampleStory.DISTRICT,
                        Text.of(text),
                        List.of(SampleStory.COMMUNE),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null));
    }

    private void progress(String on, DirectiveId id, UnitId by, String text, @Nullable Decimal percent) {
        say(on, new DirectiveEvent.DirectiveProgressReported(id, by, Text.of(text), percent));
    }

    private void done(String on, UnitId by, @Nullable Text text) {
        say(on, new DirectiveEvent.DirectiveReportedDone(HOUSES, by, day(on), text, List.of(EvidenceStory.SCAN)));
    }

    private EntryId say(String on, DirectiveEvent event) {
        return story.tell(on, event);
    }
}
