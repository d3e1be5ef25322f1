package vn.vedich.platform.contract;

import static vn.vedich.platform.contract.SampleIds.DEPARTMENT;

import java.time.Instant;
import java.util.List;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.notice.Channel;
import vn.vedich.kernel.notice.ExactText;
import vn.vedich.kernel.notice.GivenUp;
import vn.vedich.kernel.notice.Notice;
import vn.vedich.kernel.notice.NoticeEvent;
import vn.vedich.kernel.value.Text;

/** One event of every type about notices. */
final class NoticeSamples {

    private static final DirectiveId DIRECTIVE = new DirectiveId("temporary-houses");
    private static final Instant AT = Instant.parse("2019-07-09T02:03:04.567Z");

    private NoticeSamples() {}

    static List<Event> all() {
        return List.of(
                new NoticeEvent.DirectiveDelivered(
                        DIRECTIVE,
                        notice(Channel.WEBHOOK, "https://example.org/hooks/ve-dich", "{\"position\":42}"),
                        AT),
                new NoticeEvent.DeliveryGivenUp(
                        DIRECTIVE,
                        notice(Channel.EMAIL, "vanphong@example.org", "Nhiệm vụ mới: xóa nhà tạm"),
                        GivenUp.EXHAUSTED,
                        AT));
    }

    private static Notice notice(Channel channel, String to, String text) {
        return new Notice(DEPARTMENT, channel, "infrastructure-office", Text.of(to), List.of(42L), ExactText.of(text));
    }
}
