package vn.vedich.query.stream;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;
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

/** Several instances that follow one log, each with memory of its own; the district and its units are registered. */
final class Instances implements AutoCloseable {

    private final StoryLog log;
    private final SampleStory sample = new SampleStory();
    private final InboxProjection inbox;
    private final List<Instance> all = new ArrayList<>();
    private int appended;

    record Instance(StreamHub hub, StreamLines lines, Changes changes) {}

    /** @param kept so many changes an instance keeps for those who come back */
    Instances(Path folder, int many, int kept) {
        this.log = StoryLog.in(folder);
        InboxStore store = new InboxStore(AnswersDatabase.empty());
        this.inbox = new InboxProjection(store);
        TimelineStore timeline = new TimelineStore(AnswersDatabase.empty());
        sample.units();
        append();
        for (int i = 0; i < many; i++) {
            all.add(instance(store, timeline, kept));
        }
    }

    private Instance instance(InboxStore store, TimelineStore timeline, int kept) {
        StreamFacts facts = new StreamFacts(log.log(), new StoredFacts(KernelForms.codec())::fact, 1 << 24);
        Changes changes =
                new Changes(log.log(), KernelForms.codec(), facts, new InboxThen(store), new TimelineAnswers(timeline));
        Coverages covered = _ -> new Covering(this::head);
        StreamHub hub = new StreamHub(log.log(), changes, covered, kept);
        hub.start();
        return new Instance(hub, new StreamLines(changes, log.log(), covered, Clock.systemUTC()), changes);
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
        log.append(more);
        inbox.apply(more);
        appended = facts.size();
    }

    long head() {
        return log.log().head();
    }

    void awaitFollowed() {
        all.forEach(one -> await().until(() -> one.hub().followed() == head()));
    }

    @Override
    public void close() {
        all.forEach(one -> one.hub().stop());
        log.close();
    }
}
