package vn.vedich.query.timeline;

import org.springframework.stereotype.Component;
import vn.vedich.query.projection.FoldingProjection;

/** Keeps every entry, links corrections and annulments both ways, and remembers what things are called. */
@Component
public final class TimelineProjection extends FoldingProjection<TimelineDocument> {

    static final String NAME = "timeline";

    public TimelineProjection(TimelineStore store) {
        super(NAME, new TimelineFolding(), TimelineDocument.class, store.documents());
    }
}
