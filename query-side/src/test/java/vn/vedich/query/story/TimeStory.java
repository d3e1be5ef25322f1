package vn.vedich.query.story;

import static vn.vedich.query.story.Story.day;

import java.util.List;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.session.SessionEvent;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/** A conclusion names a duty of 2021, which becomes a directive; nobody does it, and time says so. And something is promised. */
public record TimeStory(Story story) {

    public static final DirectiveId DUTY = new DirectiveId("public-lamps");

    private static final UnitId LEAD = SampleStory.INFRASTRUCTURE;
    private static final Text TEXT = Text.of("Lắp đèn chiếu sáng tại các thôn");
    private static final DayOrMonth DEADLINE = DayOrMonth.of("2021-11-30");

    public void told() {
        story.tell(
                "2021-10-01",
                new SessionEvent.ConclusionDutyNamed(
                        SessionStory.SESSION,
                        SessionStory.MOVEMENT.conclusion(),
                        DUTY,
                        TEXT,
                        List.of(SampleStory.NEIGHBOUR),
                        LEAD,
                        List.of(),
                        DEADLINE));
        EntryId issue = story.tell(
                "2021-10-01",
                new DirectiveEvent.DirectiveIssued(
                        DUTY,
                        SampleStory.DISTRICT,
                        TEXT,
                        List.of(SampleStory.NEIGHBOUR),
                        List.of(),
                        List.of(),
                        SessionStory.MOVEMENT,
                        new Assignment(LEAD, List.of()),
                        DEADLINE));
        story.tell("2021-11-27", new DirectiveEvent.DirectiveReminded(DUTY, LEAD, DEADLINE, issue));
        story.tell("2021-11-30", new DirectiveEvent.DirectiveOverdue(DUTY, LEAD, DEADLINE, issue));
        story.tell(
                "2021-12-07", new DirectiveEvent.DirectiveEscalated(DUTY, LEAD, SampleStory.DISTRICT, DEADLINE, issue));
        story.tell(
                "2021-12-10",
                new RequestEvent.FollowUpPromised(
                        RequestStory.MODEL_VILLAGES,
                        SampleStory.DISTRICT,
                        new DirectiveId("model-villages-plan"),
                        Text.of("Trình phương án hỗ trợ bản mẫu"),
                        null,
                        day("2021-12-10")));
    }
}
