package vn.vedich.query.timeline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.StreamFolding;
import vn.vedich.query.projection.Wanted;

/** Folds what is kept of one subject, from its stream alone. */
final class SubjectFolding implements StreamFolding<TimelineDocument> {

    @Override
    public List<String> touches(Fact fact) {
        return TimelineFolding.touches(fact).stream()
                .filter(id -> !TimelineStore.isOfEntry(id))
                .toList();
    }

    @Override
    public TimelineDocument evolve(String id, @Nullable TimelineDocument before, Fact fact) {
        return TimelineFolding.evolve(id, before, fact, null);
    }

    @Override
    public Map<String, Object> keys(TimelineDocument document) {
        return TimelineFolding.keys(document);
    }

    @Override
    public String streamOf(String id) {
        return id;
    }

    @Override
    public Wanted atAnyMoment(Wanted wanted) {
        return Wanted.everything();
    }
}
