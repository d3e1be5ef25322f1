package vn.vedich.query.timeline;

import vn.vedich.kernel.id.SubjectId;
import vn.vedich.platform.problem.Languages;
import vn.vedich.query.timeline.TimelineQuery.Filter;
import vn.vedich.query.timeline.TimelineQuery.Order;
import vn.vedich.query.timeline.TimelineQuery.TimelineOf;

/** Questions about timelines, for tests elsewhere. */
public final class TimelineQuestions {

    /** Everything about a subject, in Vietnamese, by the day on which it occurred. */
    public TimelineOf all(SubjectId subject) {
        Filter everything = new Filter(null, null, null, null, null, null, null);
        return new TimelineOf(subject, everything, Order.OCCURRED, null, 500, Languages.VIETNAMESE);
    }
}
