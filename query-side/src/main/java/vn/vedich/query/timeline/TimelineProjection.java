package vn.vedich.query.timeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.projection.StoredDocument;
import vn.vedich.query.projection.Unhandled;
import vn.vedich.query.version.Version;

/**
 * Keeps every entry, links corrections and annulments both ways, and remembers whose entries they are and by what names. An
 * entry is told by what was kept of its subject by then. So subjects are read first and written last: whoever finds one that
 * has taken a fact in finds the entries up to that fact too, even after a process died between the two. All that a fact
 * touches rests on facts of its stream alone, so a stream is what must stay in order.
 */
@Component
public final class TimelineProjection implements Projection {

    public static final String NAME = "timeline";

    private final DocumentStore documents;

    @Autowired
    public TimelineProjection(TimelineStore store) {
        this(store.documents());
    }

    private TimelineProjection(DocumentStore documents) {
        this.documents = documents;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Fact> batch) {
        Unhandled.Gathered failures = new Unhandled.Gathered();
        List<TouchingFact> facts = batch.stream()
                .sorted(Comparator.comparingLong(Fact::position))
                .flatMap(fact -> TouchingFact.of(fact, failures).stream())
                .toList();
        Map<String, StoredDocument> before = new HashMap<>(documents.load(TimelineBatch.subjects(facts)));
        before.putAll(documents.load(TimelineBatch.entries(facts)));
        TimelineBatch gathered = new TimelineBatch(before, failures);
        facts.forEach(gathered::take);
        List<StoredDocument> entries = gathered.changedEntries();
        List<StoredDocument> subjects = gathered.changedSubjects();
        failures.throwIfAny();
        documents.write(entries, before.keySet());
        documents.write(subjects, before.keySet());
    }

    @Override
    public void clear() {
        documents.clear();
    }

    @Override
    public Projection in(Version version) {
        return new TimelineProjection(documents.in(version));
    }
}
