package vn.vedich.kernel.notice;

import java.time.Instant;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.NoticeId;

/** What became of a notice in the end: one event for each addressee and channel, however often it was tried. */
public sealed interface NoticeEvent extends Event {

    DirectiveId directiveId();

    Notice notice();

    /** When the outcome was known, by the clock of whoever sent it. */
    Instant at();

    @Override
    default NoticeId subject() {
        return NoticeId.of(directiveId());
    }

    /** The addressee's system took it: it was sent, which says nothing of whether anybody read it. */
    record DirectiveDelivered(DirectiveId directiveId, Notice notice, Instant at) implements NoticeEvent {}

    /** It was not taken, and nobody tries any more. */
    record DeliveryGivenUp(DirectiveId directiveId, Notice notice, GivenUp why, Instant at) implements NoticeEvent {}
}
