package vn.vedich.query.story;

import java.time.Instant;
import java.util.List;
import vn.vedich.kernel.notice.Channel;
import vn.vedich.kernel.notice.ExactText;
import vn.vedich.kernel.notice.GivenUp;
import vn.vedich.kernel.notice.Notice;
import vn.vedich.kernel.notice.NoticeEvent;
import vn.vedich.kernel.value.Text;

/** What was sent of a directive: one call that was taken, one letter that nobody took. */
public record NoticeStory(Story story) {

    private static final Instant AT = Instant.parse("2019-07-10T01:00:00Z");

    public void sent() {
        story.tell(
                "2019-07-10",
                new NoticeEvent.DirectiveDelivered(
                        DirectiveStory.HOUSES, notice(Channel.WEBHOOK, "https://example.org/hooks/ve-dich"), AT));
        story.tell(
                "2019-07-12",
                new NoticeEvent.DeliveryGivenUp(
                        DirectiveStory.HOUSES, notice(Channel.EMAIL, "vanphong@example.org"), GivenUp.EXHAUSTED, AT));
    }

    private Notice notice(Channel channel, String to) {
        return new Notice(
                SampleStory.DEPARTMENT,
                channel,
                "agriculture-office",
                Text.of(to),
                List.of(12L),
                ExactText.of("Giao nhiệm vụ xóa nhà tạm"));
    }
}
