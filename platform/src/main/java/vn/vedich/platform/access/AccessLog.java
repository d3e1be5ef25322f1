package vn.vedich.platform.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.log.Commit;
import vn.vedich.log.EventLog;
import vn.vedich.log.Fingerprint;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.NewEvent;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.log.axon.EventType;
import vn.vedich.log.notary.Notary;
import vn.vedich.log.notary.ProvenLog;

/**
 * The access record. It grows and never changes, and has a notary of its own. Every method throws {@link LogUnavailable} when
 * its storage fails. Safe for use by many threads.
 */
public final class AccessLog implements AutoCloseable {

    /** The most positions that are looked at in one call. */
    public static final int MOST_AT_ONCE = EventLog.MAX_READ;

    private static final String ANSWERED = ".answered";

    private final EventLog log;
    private final Notary notary;
    private final Clock clock;
    private final RandomGenerator random;
    private final Allowance allowance;
    private final EventCodec codec = AccessForms.codec();

    /**
     * Owns log and notary from now on.
     *
     * @param random gives ids: safe for use by many threads
     */
    public AccessLog(EventLog log, Notary notary, Clock clock, RandomGenerator random, Allowance allowance) {
        this.log = log;
        this.notary = notary;
        this.clock = clock;
        this.random = random;
        this.allowance = allowance;
    }

    /** Keeps it, durably on return. Whoever writes more than he is allowed waits here, and nothing of it is lost. */
    public EntryId keep(EnteredBy caller, AccessEvent event) {
        return keep(caller, event, null);
    }

    /** @param fingerprint of what was sent, where that itself is not kept */
    public EntryId keep(EnteredBy caller, AccessEvent event, @Nullable Fingerprint fingerprint) {
        allowance.await(String.valueOf(caller.subject().value()));
        String id = "%012x-%016x".formatted(clock.millis(), random.nextLong());
        append(id, caller, event, fingerprint);
        return new EntryId(id);
    }

    /** Keeps how a question was answered. */
    public void answered(EnteredBy caller, EntryId question, int status) {
        append(question.value() + ANSWERED, caller, new AccessEvent.Answered(question, status), null);
    }

    private void append(String id, EnteredBy caller, AccessEvent event, @Nullable Fingerprint fingerprint) {
        EventType type = codec.types().of(event.getClass());
        NewEvent written = NewEvent.ofNoStream(
                id,
                type.name(),
                type.revision(),
                LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM),
                codec.writeProvenance(caller),
                codec.write(event));
        log.append(new Commit(id, fingerprint, List.of(written)));
    }

    /** The status that a question was answered with; empty when it was cut off before. */
    public Optional<Integer> outcome(EntryId question) {
        return log.commit(question.value() + ANSWERED)
                .flatMap(commit -> entry(commit.events().getFirst()))
                .map(entry -> ((AccessEvent.Answered) entry.event()).status());
    }

    /** The entries of these positions, both included, in order; what the record says of itself is left out. */
    public List<AccessEntry> between(long first, long last) {
        List<AccessEntry> entries = new ArrayList<>();
        long next = first;
        while (next <= last) {
            List<StoredEvent> page = log.read(next, (int) Math.min(EventLog.MAX_READ, last - next + 1));
            if (page.isEmpty()) {
                return entries;
            }
            page.forEach(stored -> entry(stored).ifPresent(entries::add));
            next = page.getLast().position() + 1;
        }
        return entries;
    }

    /** The last position, -1 when nothing was ever kept. */
    public long head() {
        return log.head();
    }

    /** The position just before the first entry that was kept at or after this time. */
    public long positionBefore(Instant time) {
        return log.positionBefore(time);
    }

    /** Proofs about this record. */
    public ProvenLog proven() {
        return notary.proven();
    }

    /** What keeps it from being proven, in a sentence; empty when all is well. */
    public Optional<String> trouble() {
        return notary.trouble();
    }

    /** The log that it is kept in, as it is stored. */
    public EventLog stored() {
        return log;
    }

    private Optional<AccessEntry> entry(StoredEvent stored) {
        return codec.read(stored) instanceof AccessEvent event
                ? codec.readProvenance(stored.provenance())
                        .map(EnteredBy.class::cast)
                        .map(caller -> new AccessEntry(
                                stored.position(), stored.recordedAt(), new EntryId(stored.eventId()), caller, event))
                : Optional.empty();
    }

    @Override
    public void close() {
        notary.close();
        log.close();
    }
}
