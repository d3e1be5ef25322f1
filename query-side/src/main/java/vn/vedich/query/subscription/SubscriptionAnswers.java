package vn.vedich.query.subscription;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.subscription.Begun;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestSubscribed;
import vn.vedich.kernel.subscription.SubscriptionEvent.FeedOpened;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.ForTheUnit;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.subscription.SubscriptionDocument.Kept;
import vn.vedich.query.subscription.SubscriptionQuery.AddressOf;
import vn.vedich.query.subscription.SubscriptionQuery.Register;
import vn.vedich.query.subscription.SubscriptionView.Kind;

/** Lists subscriptions, and says where one leads to whoever may know. */
@Component
class SubscriptionAnswers {

    private final SubscriptionStore store;
    private final FeedAddress addresses;
    private final Clock clock;

    SubscriptionAnswers(SubscriptionStore store, FeedAddress addresses, Clock clock) {
        this.store = store;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** @throws UnknownSubject when there is no such unit */
    @QueryHandler
    Listed<SubscriptionView> answer(Register question) {
        if (store.unit(question.unit()).isEmpty()) {
            throw new UnknownSubject(question.unit());
        }
        List<Kept> all = store.of(question.unit());
        return Listed.behind(question.after(), all, question.limit(), SubscriptionAnswers::place)
                .map(this::view);
    }

    /**
     * Paths of addresses, below wherever this installation is reached.
     *
     * @throws UnknownSubject when there never was such a subscription, or it is over or not served
     * @throws ProblemFound when it is not the caller's to know
     */
    @QueryHandler
    AddressView answer(AddressOf question) {
        Begun begun = store.subscription(question.subscription())
                .flatMap(kept -> kept.facts().begun())
                .orElseThrow(() -> new UnknownSubject(question.subscription()));
        if (!mayKnow(question.caller(), begun.unitId())) {
            throw ProblemFound.of(ProblemKind.FORBIDDEN);
        }
        String path = "/feeds/" + addresses.token(question.subscription());
        return switch (begun) {
            case FeedOpened feed ->
                store.openFeed(feed.subscriptionId())
                        .map(open -> new AddressView(
                                feed.subscriptionId(), path + "/calendar.ics", path + "/changes.atom", null, null))
                        .orElseThrow(() -> new UnknownSubject(feed.subscriptionId()));
            case DigestSubscribed digest ->
                store.sentDigest(digest.subscriptionId())
                        .map(sent -> new AddressView(
                                digest.subscriptionId(), null, null, digest.address(), path + "/digest"))
                        .orElseThrow(() -> new UnknownSubject(digest.subscriptionId()));
        };
    }

    /** The unit's own officers, and who leads it; nobody else, for what is told here opens the feed to whoever knows it. */
    private boolean mayKnow(EnteredBy caller, UnitId unit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM);
        return ForTheUnit.speaks(
                caller,
                unit,
                at -> store.unit(at)
                        .map(OfUnit::facts)
                        .flatMap(facts -> facts.parents().on(today)));
    }

    private SubscriptionView view(Kept kept) {
        Begun begun = kept.facts().begun().orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM);
        DigestSubscribed digest = begun instanceof DigestSubscribed d ? d : null;
        long told = store.toldUpTo(kept.id());
        return new SubscriptionView(
                kept.id(),
                digest == null ? Kind.FEED : Kind.DIGEST,
                store.named(begun.unitId(), today),
                begun.language(),
                digest == null ? null : digest.rhythm(),
                kept.begun(),
                kept.ended(),
                told < 0 ? null : told);
    }

    private static Cursor place(Kept kept) {
        return new Cursor(kept.id().value(), kept.id().value());
    }
}
