package vn.vedich.query.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.notice.Channel;
import vn.vedich.kernel.notice.GivenUp;
import vn.vedich.kernel.notice.Notice;
import vn.vedich.kernel.notice.NoticeEvent;
import vn.vedich.kernel.notice.NoticeEvent.DeliveryGivenUp;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Withheld;

/**
 * What was sent of a directive to one addressee over one channel, and what became of it. Sent is not told: told is who
 * acknowledged. The log has the text to the letter, at this position.
 *
 * @param position of this outcome in the log, by which it can be proven
 * @param type the stored name of its event
 * @param through the webhook or subscription
 * @param to the address, without what may be a secret
 * @param changes the positions of the changes that were told
 * @param at when the outcome was known
 * @param why nobody tries any more, where it was not taken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SentView(
        long position,
        @JsonProperty("entry") EntryId id,
        String type,
        Instant recordedAt,
        UnitId addressee,
        Channel channel,
        String through,
        Text to,
        List<Long> changes,
        Instant at,
        @Nullable GivenUp why) {

    SentView {
        changes = List.copyOf(changes);
    }

    static SentView of(Fact fact) {
        NoticeEvent event = (NoticeEvent) Withheld.from(fact.event());
        Notice notice = event.notice();
        return new SentView(
                fact.position(),
                fact.entry().id(),
                fact.name(),
                fact.recordedAt(),
                notice.addressee(),
                notice.channel(),
                notice.through(),
                notice.to(),
                notice.positions(),
                event.at(),
                event instanceof DeliveryGivenUp e ? e.why() : null);
    }
}
