package vn.vedich.query.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestEnded;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.CommandAlreadyAppended;
import vn.vedich.log.Commit;
import vn.vedich.log.EventLog;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.StreamConflict;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.platform.act.OwnEntries;

/**
 * Ends a digest at the word of whoever got the mail. He has no account, so the installation enters it; it decides nothing that a
 * rule could refuse, for a digest that runs can be ended at any time.
 */
@Component
class DigestEnding {

    private static final Text REASON =
            Text.of("Người nhận ngừng nhận từ chính bản tin (ended by the receiver, from the mail itself).");

    private final EventLog log;
    private final EventCodec codec;
    private final Clock clock;

    DigestEnding(EventLog log, EventCodec codec, Clock clock) {
        this.log = log;
        this.codec = codec;
        this.clock = clock;
    }

    /** Ends it, unless it is over; that is durable when this returns. */
    void end(SubscriptionId id) {
        DigestEnded ended = new DigestEnded(id);
        String name = codec.types().of(DigestEnded.class).name();
        while (true) {
            List<StoredEvent> events = log.readStream(id.stream(), 0, EventLog.MAX_READ);
            if (events.isEmpty()
                    || events.stream().anyMatch(event -> event.name().equals(name))) {
                return;
            }
            try {
                log.append(commit(ended, events.size()));
                return;
            } catch (CommandAlreadyAppended _) {
                return;
            } catch (StreamConflict _) {
                // Somebody else was quicker; it may be over by now.
            }
        }
    }

    private Commit commit(DigestEnded ended, int sequence) {
        CommandId id = new CommandId("digest-ended-" + ended.subscriptionId().value());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM);
        return new Commit(
                id.value(), null, List.of(new OwnEntries(codec).entry(id, id.value(), ended, sequence, today, REASON)));
    }
}
