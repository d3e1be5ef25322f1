package vn.vedich.query.rebuild;

import java.util.List;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.version.Version;

/** A projection that makes documents in a version of its own. */
record Target(Version version, Projection projection) {

    static Target of(Version version, Projection live) {
        return new Target(version, live.in(version));
    }

    /** @throws CannotRebuild when an event can't be taken in */
    void fold(List<Fact> facts) {
        try {
            projection.apply(facts);
        } catch (RuntimeException e) {
            throw Outage.isBehind(e) ? e : CannotRebuild.behind(version.projection(), firstUnfit(facts), e);
        }
    }

    /** What was taken in before comes again without harm, so the event is found by trying halves. */
    private long firstUnfit(List<Fact> facts) {
        if (facts.size() == 1) {
            return facts.getFirst().position();
        }
        List<Fact> first = facts.subList(0, facts.size() / 2);
        try {
            projection.apply(first);
        } catch (RuntimeException unfit) {
            return firstUnfit(first);
        }
        return firstUnfit(facts.subList(facts.size() / 2, facts.size()));
    }
}
