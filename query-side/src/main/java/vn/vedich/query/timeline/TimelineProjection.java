package vn.vedich.query.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.projection.StoredDocument;

/** Keeps every entry, links corrections and annulments both ways, and remembers whose entries they are and by what names. */
@Component
public final class TimelineProjection implements Projection {

    static final String NAME = "timeline";

    private final DocumentStore documents;

    public TimelineProjection(TimelineStore store) {
        this.documents = store.documents();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void apply(List<Fact> batch) {
        Map<String, StoredDocument> before = documents.load(TimelineBatch.ids(batch));
        TimelineBatch gathered = new TimelineBatch(before);
        batch.stream().sorted(Comparator.comparingLong(Fact::position)).forEach(gathered::take);
        documents.write(gathered.changed(), before.keySet());
    }

    @Override
    public void clear() {
        documents.clear();
    }
}
