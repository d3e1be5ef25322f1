package vn.vedich.query.rebuild;

import org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException;
import vn.vedich.query.deadletter.Delivery;
import vn.vedich.query.deadletter.Parking;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.version.Version;
import vn.vedich.query.version.VersionStore;

/** A projection that makes documents in a version of its own, with dead letters of their own. Used by one thread at a time. */
final class Target {

    private final Version version;
    private final Parking parking;
    private final VersionStore versions;
    private boolean leftToWhoFollows;

    private Target(Version version, Parking parking, VersionStore versions) {
        this.version = version;
        this.parking = parking;
        this.versions = versions;
    }

    static Target of(Version version, Projection live, Workshop.Stores stores) {
        stores.letters().keepApart(version);
        return new Target(version, stores.letters().parking(live.in(version), version), stores.versions());
    }

    Version version() {
        return version;
    }

    /**
     * Takes in events, and says that they are covered. Once the version is live somebody else follows for it, who alone writes
     * its letters: then this only helps, and leaves off at the first event that has to do with one.
     *
     * @throws CannotRebuild when an event can't be taken in
     */
    void fold(Delivery delivery) {
        if (!leftToWhoFollows && took(delivery)) {
            versions.cover(version, delivery.last());
        }
    }

    private boolean took(Delivery delivery) {
        if (versions.live(version.projection()).version().equals(version)) {
            leftToWhoFollows = !parking.takeUntroubled(delivery);
            return !leftToWhoFollows;
        }
        take(delivery);
        return true;
    }

    private void take(Delivery delivery) {
        try {
            parking.take(delivery);
        } catch (DeadLetterQueueOverflowException e) {
            throw CannotRebuild.tooMuchParked(version.projection(), e);
        } catch (RuntimeException e) {
            throw Outage.isBehind(e) ? e : CannotRebuild.behind(version.projection(), firstUnfit(delivery), e);
        }
    }

    /** What was taken in before comes again without harm, so the event is found by trying halves. */
    private long firstUnfit(Delivery delivery) {
        if (delivery.size() == 1) {
            return delivery.first();
        }
        int half = delivery.size() / 2;
        Delivery first = delivery.part(0, half);
        try {
            parking.take(first);
        } catch (RuntimeException unfit) {
            return firstUnfit(first);
        }
        return firstUnfit(delivery.part(half, delivery.size()));
    }
}
