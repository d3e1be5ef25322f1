package vn.vedich.query.story;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import tools.jackson.databind.JsonNode;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.LogEventStore;
import vn.vedich.log.sqlite.SqliteEventLog;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.query.projection.Fact;

/** A real log on disk that stories are appended to, each fact by a command of its own. */
public final class StoryLog implements AutoCloseable {

    private final EventLog log;
    private final LogEventStore store;

    private StoryLog(EventLog log) {
        this.log = log;
        this.store = new LogEventStore(log, KernelForms.codec());
    }

    public static StoryLog in(Path folder) {
        return in(folder, Clock.systemUTC());
    }

    /** @param clock what the log takes for the time when it records */
    static StoryLog in(Path folder, Clock clock) {
        return new StoryLog(SqliteEventLog.open(folder.resolve("log.sqlite"), clock, new SecureRandom()));
    }

    /** The same over a log of any home, which is closed with this. */
    public static StoryLog over(EventLog log) {
        return new StoryLog(log);
    }

    public StoryLog append(List<Fact> facts) {
        facts.forEach(this::append);
        return this;
    }

    public EventLog log() {
        return log;
    }

    public LogEventStore store() {
        return store;
    }

    /** All that is in the log, as a processor gets it. */
    public List<TrackedEventMessage<?>> messages() {
        List<TrackedEventMessage<?>> messages = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
            while (stream.peek().isPresent()) {
                messages.add(stream.nextAvailable());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return messages;
    }

    /** Every text of every event. */
    public StoryLog eraseTexts() {
        log.readCovered(0, EventLog.MAX_READ).forEach(this::eraseTexts);
        return this;
    }

    private void eraseTexts(CoveredEvent event) {
        if (event.texts() != null) {
            JsonNode texts = CanonicalJson.parse(event.texts());
            texts.propertyNames().forEach(hash -> log.eraseText(event.position(), hash));
        }
    }

    @Override
    public void close() {
        log.close();
    }

    private void append(Fact fact) {
        Entry entry = fact.entry();
        Map<String, Object> envelope = new HashMap<>();
        envelope.put(Entry.EVENT_ID, entry.id().value());
        envelope.put("commandId", entry.provenance().commandId().value());
        envelope.put(Entry.OCCURRED_ON, entry.occurredOn().toString());
        envelope.put(Entry.PROVENANCE, entry.provenance());
        if (entry.reportedOn() != null) {
            envelope.put(Entry.REPORTED_ON, entry.reportedOn().toString());
        }
        String context = fact.event().subject().context();
        DefaultUnitOfWork.startAndGet(null)
                .execute(() -> store.publish(new GenericDomainEventMessage<>(
                        context, fact.stream(), fact.sequence(), fact.event(), envelope)));
    }
}
