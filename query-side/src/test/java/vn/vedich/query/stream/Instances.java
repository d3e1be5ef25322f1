package vn.vedich.query.stream;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.log.EventLog;
import vn.vedich.log.mongo.MongoEventLog;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.change.Changes;
import vn.vedich.query.inbox.InboxProjection;
import vn.vedich.query.inbox.InboxStore;
import vn.vedich.query.inbox.InboxThen;
import vn.vedich.query.moment.StoredFacts;
import vn.vedich.query.moment.StreamFacts;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.StoryLog;
import vn.vedich.query.timeline.TimelineAnswers;
import vn.vedich.query.timeline.TimelineStore;

/**
 * Several instances that follow one log, each with memory of its own, and on MongoDB each with a log object of its own, as processes
 * have; whatever happens is appended by each in turn. The district and its units are registered.
 */
final class Instances implements AutoCloseable {

    private final List<StoryLog> logs;
    private final SampleStory sample = new SampleStory();
    private final InboxProjection inbox;
    private final List<Instance> all = new ArrayList<>();
    private int appended;

    record Instance(StreamHub hub, StreamLines lines, Changes changes) {}

    /** @param kept so many changes an instance keeps for those who come back */
    private Instances(List<StoryLog> logs, int many, int kept) {
        this.logs = logs;
        InboxStore store = new InboxStore(AnswersDatabase.empty());
        this.inbox = new InboxProjection(store);
        TimelineStore timeline = new TimelineStore(AnswersDatabase.empty());
        sample.units();
        append();
        for (int i = 0; i < many; i++) {
            all.add(instance(logs.get(i % logs.size()).log(), store, timeline, kept));
        }
    }

    static Instances onOneFile(Path folder, int many, int kept) {
        return new Instances(List.of(StoryLog.in(folder)), many, kept);
    }

    static Instances onMongodb(int many, int kept) {
        MongoDatabase database = AnswersDatabase.client().getDatabase("log-" + UUID.randomUUID());
        return new Instances(
                Stream.generate(() -> MongoEventLog.open(database, Clock.systemUTC(), new SecureRandom()))
                        .limit(many)
                        .map(StoryLog::over)
                        .toList(),
                many,
                kept);
    }

    private Instance instance(EventLog log, InboxStore store, TimelineStore timeline, int kept) {
        StreamFacts facts = new StreamFacts(log, new StoredFacts(KernelForms.codec())::fact, 1 << 24);
        Changes changes =
                new Changes(log, KernelForms.codec(), facts, new InboxThen(store), new TimelineAnswers(timeline));
        Coverages covered = _ -> new Covering(this::head);
        StreamHub hub = new StreamHub(log, changes, covered, kept);
        hub.start();
        return new Instance(hub, new StreamLines(changes, log, covered, Clock.systemUTC()), changes);
    }

    Instance get(int n) {
        return all.get(n);
    }

    EntryId tell(String day, Event event) {
        EntryId entry = sample.story.tell(day, event);
        append();
        return entry;
    }

    private void append() {
        List<Fact> facts = sample.story.facts();
        List<Fact> more = facts.subList(appended, facts.size());
        logs.get(appended % logs.size()).append(more);
        inbox.apply(more);
        appended = facts.size();
    }

    long head() {
        return logs.getFirst().log().head();
    }

    void awaitFollowed() {
        all.forEach(one -> await().until(() -> one.hub().followed() == head()));
    }

    @Override
    public void close() {
        all.forEach(one -> one.hub().stop());
        logs.forEach(StoryLog::close);
    }
}
