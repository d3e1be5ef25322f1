package vn.vedich.query.story;

import static vn.vedich.query.story.Story.day;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;

/** A directive of 2021 on which two departments work: one asks for time, the other would not at first, and a part is given on. */
public record SharesStory(Story story) {

    public static final DirectiveId DRAINS = new DirectiveId("drains");
    public static final DirectiveId SURVEY = new DirectiveId("drains-survey");
    public static final UnitId LEAD = SampleStory.INFRASTRUCTURE;
    public static final UnitId HELP = SampleStory.DEPARTMENT;
    public static final UnitId ABOUT = SampleStory.NEIGHBOUR;

    public void told() {
        issued("2021-03-01", DRAINS, SampleStory.DISTRICT, LEAD, List.of(HELP), "2021-06-30");
        story.because("không thuộc chức năng");
        say("2021-03-05", new DirectiveEvent.DirectiveHandedBack(DRAINS, HELP));
        story.because("đúng chức năng");
        say("2021-03-08", new DirectiveEvent.DirectiveInsistedOn(DRAINS, HELP));
        issued("2021-03-10", SURVEY, LEAD, ABOUT, List.of(), "2021-06-30");
        say("2021-03-10", new DirectiveEvent.DirectiveWholeNamed(SURVEY, DRAINS));
        progress("2021-04-01", HELP, "40");
        request("2021-05-03");
        story.because("còn kịp");
        say("2021-05-05", new DirectiveEvent.ExtensionRefused(DRAINS, LEAD));
        request("2021-06-01");
        say("2021-06-03", new DirectiveEvent.ExtensionGranted(DRAINS, LEAD));
        say("2021-06-03", new DirectiveEvent.DeadlineExtended(DRAINS, DayOrMonth.of("2021-09-30")));
        say(
                "2021-06-10",
                new DirectiveEvent.ShareReportedDone(
                        DRAINS, HELP, day("2021-06-09"), Text.of("Đã làm xong phần mương"), List.of()));
        say("2021-08-02", new DirectiveEvent.DirectiveReportedDone(SURVEY, ABOUT, day("2021-08-01"), null, List.of()));
        say("2021-08-05", new DirectiveEvent.DirectiveAccepted(SURVEY));
        say("2021-09-20", new DirectiveEvent.DirectiveReportedDone(DRAINS, LEAD, day("2021-09-18"), null, List.of()));
        say("2021-09-25", new DirectiveEvent.DirectiveAccepted(DRAINS));
    }

    private void request(String on) {
        story.because("mưa nhiều");
        say(on, new DirectiveEvent.ExtensionRequested(DRAINS, LEAD, DayOrMonth.of("2021-09-30")));
    }

    private void progress(String on, UnitId by, @Nullable String percent) {
        say(
                on,
                new DirectiveEvent.ShareProgressReported(
                        DRAINS, by, Text.of("Đang làm"), percent == null ? null : Decimal.of(percent)));
    }

    private void issued(
            String on, DirectiveId id, UnitId issuer, UnitId lead, List<UnitId> cooperating, String deadline) {
        story.tell(
                on,
                new DirectiveEvent.DirectiveIssued(
                        id,
                        issuer,
                        Text.of("Khơi thông hệ thống cống rãnh"),
                        List.of(ABOUT),
                        List.of(),
                        List.of(),
                        null,
                        new Assignment(lead, cooperating),
                        DayOrMonth.of(deadline)));
    }

    private EntryId say(String on, DirectiveEvent event) {
        return story.tell(on, event);
    }
}
