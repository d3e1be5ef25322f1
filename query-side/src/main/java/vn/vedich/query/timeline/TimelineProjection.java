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
import vn.vedich.query.version.Version;

/**
 * Keeps every entry, links corrections and annulments both ways, and remembers whose entries they are and by what names. An
 * entry is told by what was kept of its subject by then. So subjects are read first and written last: whoever finds one that
 * has taken a fact in finds the entries up to that fact too, even after a process died between the two.
 */
@Component
public final class TimelineProjection implements Projection {

    static final String NAME = "timeline";

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
        Map<String, StoredDocument> before = new HashMap<>(documents.load(TimelineBatch.subjects(batch)));
        before.putAll(documents.load(TimelineBatch.entries(batch)));
        TimelineBatch gathered = new TimelineBatch(before);
        batch.stream().sorted(Comparator.comparingLong(Fact::position)).forEach(gathered::take);
        documents.write(gathered.changedEntries(), before.keySet());
        documents.write(gathered.changedSubjects(), before.keySet());
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
