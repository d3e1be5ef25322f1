package vn.vedich.query.subscription;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.subscription.Begun;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestSubscribed;
import vn.vedich.kernel.subscription.SubscriptionEvent.FeedOpened;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.LiveDocuments;
import vn.vedich.query.projection.Wanted;
import vn.vedich.query.subscription.SubscriptionDocument.Kept;
import vn.vedich.query.subscription.SubscriptionDocument.OfOwner;
import vn.vedich.query.subscription.SubscriptionDocument.Told;

/** The documents of subscriptions, as they are now. */
@Component
public class SubscriptionStore {

    /** The most feeds, and the most digests, of one unit that are served: the first ones that run. */
    public static final int MOST_OF_A_UNIT = 20;

    private final LiveDocuments<SubscriptionDocument> live;

    public SubscriptionStore(MongoDatabase database) {
        DocumentStore store = new DocumentStore(database, SubscriptionProjection.NAME);
        store.index(Indexes.ascending(SubscriptionFolding.UNIT));
        store.index(Indexes.ascending(SubscriptionFolding.SENT));
        this.live = new LiveDocuments<>(store, SubscriptionDocument.class);
    }

    DocumentStore documents() {
        return live.store();
    }

    Optional<Kept> subscription(SubscriptionId id) {
        return live.find(id.stream()).map(Kept.class::cast);
    }

    /** All subscriptions of a unit, also those that are over, by id. */
    List<Kept> of(UnitId unit) {
        return live.find(Wanted.is(SubscriptionFolding.UNIT, unit.value())).stream()
                .map(Kept.class::cast)
                .toList();
    }

    Optional<OfUnit> unit(UnitId id) {
        return live.find(id.stream()).map(OfOwner.class::cast).map(OfOwner::dossier);
    }

    /** The feed of this id, while it is open and one of the first of its unit. */
    public Optional<Running<FeedOpened>> openFeed(SubscriptionId id) {
        return subscription(id)
                .flatMap(kept -> kept.facts().openFeed().map(feed -> running(kept, feed)))
                .filter(feed -> isServed(feed, feed.what().unitId()));
    }

    /** The digest of this id, while it is sent and one of the first of its unit. */
    public Optional<Running<DigestSubscribed>> sentDigest(SubscriptionId id) {
        return subscription(id)
                .flatMap(kept -> kept.facts().sentDigest().map(digest -> running(kept, digest)))
                .filter(digest -> isServed(digest, digest.what().unitId()));
    }

    /** The digest of this id, also when it is over. */
    public Optional<DigestSubscribed> digest(SubscriptionId id) {
        return subscription(id)
                .flatMap(kept -> kept.facts().begun())
                .filter(DigestSubscribed.class::isInstance)
                .map(DigestSubscribed.class::cast);
    }

    /** Every digest that is sent, by id. */
    public List<SubscriptionId> sentDigests() {
        return live.find(Wanted.is(SubscriptionFolding.SENT, SubscriptionFolding.YES)).stream()
                .map(document -> ((Kept) document).id())
                .toList();
    }

    /** The last position that was told by e-mail through a subscription; -1 when nothing was. */
    public long toldUpTo(SubscriptionId id) {
        return live.find(SubscriptionFolding.toldThrough(id))
                .map(document -> ((Told) document).upTo())
                .orElse(-1L);
    }

    /** A unit by what it is called on a day. */
    public NamedUnit named(UnitId id, LocalDate day) {
        return unit(id).map(unit -> NamedUnit.of(unit, day)).orElseGet(() -> new NamedUnit(id, null));
    }

    /** Whether the unit leads others: a nation, a province or a district. */
    public boolean leadsOthers(UnitId id, LocalDate day) {
        return unit(id).flatMap(unit -> unit.facts().kinds().on(day))
                .filter(kind -> Leading.KINDS.contains(kind.value()))
                .isPresent();
    }

    private boolean isServed(Running<?> subscription, UnitId unit) {
        long before = of(unit).stream()
                .filter(other -> !other.facts().isEnded())
                .filter(other -> isOfSameKind(other, subscription))
                .filter(other -> other.begunAt() < subscription.begunAt())
                .count();
        return before < MOST_OF_A_UNIT;
    }

    private static boolean isOfSameKind(Kept other, Running<?> subscription) {
        return other.facts()
                .begun()
                .filter(begun -> begun.getClass() == subscription.what().getClass())
                .isPresent();
    }

    private static <B extends Begun> Running<B> running(Kept kept, B what) {
        return new Running<>(what, kept.begunAt(), kept.begun());
    }
}
