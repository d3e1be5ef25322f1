package vn.vedich.query.digest;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.notice.Channel;
import vn.vedich.kernel.notice.ExactText;
import vn.vedich.kernel.notice.GivenUp;
import vn.vedich.kernel.notice.Notice;
import vn.vedich.kernel.notice.NoticeEvent;
import vn.vedich.kernel.notice.NoticeEvent.DeliveryGivenUp;
import vn.vedich.kernel.notice.NoticeEvent.DirectiveDelivered;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestSubscribed;
import vn.vedich.platform.notice.Notices;
import vn.vedich.query.digest.Digest.Item;

/** Tells the log what became of a digest: for each directive in it, what was said of that, at once for all of them. */
public final class DigestOutcomes {

    private final Notices notices;

    public DigestOutcomes(Notices notices) {
        this.notices = notices;
    }

    void delivered(DigestSubscribed to, Digest digest, Letter letter, Instant at) {
        tell(to, digest, letter, (directive, notice) -> new DirectiveDelivered(directive, notice, at));
    }

    void givenUp(DigestSubscribed to, Digest digest, Letter letter, GivenUp why, Instant at) {
        tell(to, digest, letter, (directive, notice) -> new DeliveryGivenUp(directive, notice, why, at));
    }

    private void tell(
            DigestSubscribed to, Digest digest, Letter letter, BiFunction<DirectiveId, Notice, NoticeEvent> outcome) {
        List<NoticeEvent> outcomes = digest.told().stream()
                .map(item -> outcome.apply(item.directive(), notice(to, item, letter)))
                .toList();
        notices.tellTogether(outcomes);
    }

    private static Notice notice(DigestSubscribed to, Item item, Letter letter) {
        return new Notice(
                to.unitId(),
                Channel.EMAIL,
                to.subscriptionId().value(),
                to.address(),
                item.positions(),
                ExactText.of(Objects.requireNonNull(letter.about().get(item.directive()))));
    }
}
