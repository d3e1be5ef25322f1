package vn.vedich.query.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.notice.GivenUp;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestSubscribed;
import vn.vedich.log.EventLog;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.NotYetCovered;
import vn.vedich.query.change.Changes;
import vn.vedich.query.digest.DigestFigures.Sent;
import vn.vedich.query.digest.DigestPost.Failed;
import vn.vedich.query.feed.Installation;
import vn.vedich.query.feed.Scopes;
import vn.vedich.query.subscription.FeedAddress;
import vn.vedich.query.subscription.Running;
import vn.vedich.query.subscription.SubscriptionSettings;
import vn.vedich.query.subscription.SubscriptionStore;

/**
 * Sends what is due. A process takes a digest, waits until documents cover what the log holds by then, and makes the letter up of
 * what no notice says was told: so one process sends it, and another one that comes later finds nothing to tell. A process that
 * dies between sending and telling the log leaves a letter of which nobody knows whether it was taken. The very same one is sent
 * again under the same Message-ID, on whichever day that is, and only then the next.
 */
public final class Digesting {

    /** Waits after each failure but the last, at which the letter is given up. */
    static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(45),
            Duration.ofHours(2),
            Duration.ofHours(6));

    private static final Logger LOG = LoggerFactory.getLogger(Digesting.class);

    private final SubscriptionStore subscriptions;
    private final SubscriptionSettings settings;
    private final DigestReading reading;
    private final Mailing mailing;
    private final DigestOutcomes outcomes;
    private final DigestClaimStore claims;
    private final Covering covering;
    private final EventLog log;
    private final Clock clock;
    private final DigestFigures figures = new DigestFigures();

    /** The last slot of each digest that this process has seen to. */
    private final Map<SubscriptionId, Slot> done = new ConcurrentHashMap<>();

    /** Letters that a mail server took from this process and that the log could not be told of yet: no reason to send them again. */
    private final Map<SubscriptionId, Taken> untold = new ConcurrentHashMap<>();

    private record Taken(DigestSubscribed digest, Digest news, Letter letter, Slot slot, Instant at) {}

    /** What digests are made of. */
    public record Sources(
            SubscriptionStore subscriptions,
            Changes changes,
            Scopes scopes,
            FeedAddress addresses,
            Installation installation,
            Covering covering,
            EventLog log) {}

    public Digesting(
            Sources sources,
            SubscriptionSettings settings,
            DigestPost post,
            DigestOutcomes outcomes,
            DigestClaimStore claims,
            Clock clock) {
        this.subscriptions = sources.subscriptions();
        this.reading = new DigestReading(sources.changes(), sources.scopes(), sources.subscriptions(), settings);
        this.covering = sources.covering();
        this.log = sources.log();
        this.settings = settings;
        this.mailing = new Mailing(settings, sources.addresses(), sources.installation(), post, clock);
        this.outcomes = outcomes;
        this.claims = claims;
        this.clock = clock;
    }

    /** What became of the letters that this sent. */
    public DigestFigures figures() {
        return figures;
    }

    /** Sees to every digest that is due by now. */
    public void round() {
        Instant now = clock.instant();
        for (SubscriptionId id : subscriptions.sentDigests()) {
            try {
                seeTo(id, now);
            } catch (NotYetCovered _) {
                LOG.info("The digest of {} waits for documents to follow the log", id);
            } catch (RuntimeException e) {
                LOG.warn("The digest of {} could not be seen to", id, e);
            }
        }
    }

    private void seeTo(SubscriptionId id, Instant now) {
        Optional<Slot> due = subscriptions
                .sentDigest(id)
                .map(digest -> due(digest, now))
                .filter(slot -> !slot.equals(done.get(id)))
                .map(slot -> unsettled(id).orElse(slot))
                .filter(slot -> !claims.isTooSoon(id, slot, now));
        if (due.isEmpty() || !claims.take(id)) {
            return;
        }
        try {
            tellWhatWasTaken(id);
            covering.covers(log.head());
            subscriptions.sentDigest(id).ifPresent(digest -> send(digest, due.get()));
        } finally {
            claims.release(id);
        }
    }

    /** Of a letter that was begun, here or elsewhere, and has no outcome. */
    private Optional<Slot> unsettled(SubscriptionId id) {
        return claims.begun(id).map(day -> Slot.of(day, settings.digestAt()));
    }

    private @Nullable Slot due(Running<DigestSubscribed> digest, Instant now) {
        Slot slot = Slot.last(digest.what().rhythm(), settings.digestAt(), now);
        return slot.at().isAfter(digest.begunOn()) ? slot : null;
    }

    private void send(Running<DigestSubscribed> running, Slot slot) {
        DigestSubscribed digest = running.what();
        SubscriptionId id = digest.subscriptionId();
        long told = Math.max(running.begunAt(), subscriptions.toldUpTo(id));
        Optional<Digest> news = reading.read(digest, slot.day(), told, log.positionBefore(slot.at()));
        if (news.isEmpty()) {
            settled(id, slot);
            return;
        }
        Letter letter = mailing.letter(digest, news.get());
        if (!claims.begin(id, slot)) {
            return;
        }
        Optional<Failed> failed = mailing.send(digest, news.get(), letter);
        if (failed.isEmpty()) {
            untold.put(id, new Taken(digest, news.get(), letter, slot, clock.instant()));
            tellWhatWasTaken(id);
        } else {
            failed(digest, slot, news.get(), letter, failed.get());
        }
    }

    private void tellWhatWasTaken(SubscriptionId id) {
        Taken taken = untold.get(id);
        if (taken != null) {
            outcomes.delivered(taken.digest(), taken.news(), taken.letter(), taken.at());
            figures.letters().count(Sent.SENT);
            settled(id, taken.slot());
            untold.remove(id);
        }
    }

    /** There is nothing more to do for the slot: the log says what became of it, or nothing was to be told. */
    private void settled(SubscriptionId id, Slot slot) {
        claims.settled(id);
        done.put(id, slot);
    }

    private void failed(DigestSubscribed digest, Slot slot, Digest news, Letter letter, Failed failed) {
        SubscriptionId id = digest.subscriptionId();
        int failures = claims.failures(id, slot) + 1;
        if (failed.givenUp().isPresent() || failures > WAITS.size()) {
            GivenUp why = failed.givenUp().orElse(GivenUp.EXHAUSTED);
            LOG.warn("The digest of {} is given up after {} attempts: {}", id, failures, failed.message());
            outcomes.givenUp(digest, news, letter, why, clock.instant());
            figures.letters().count(Sent.GIVEN_UP);
            settled(id, slot);
        } else {
            figures.letters().count(Sent.FAILED);
            LOG.warn("The digest of {} could not be sent for the {}. time: {}", id, failures, failed.message());
            claims.failed(id, slot, failures, clock.instant().plus(WAITS.get(failures - 1)));
        }
    }
}
