package vn.vedich.command.subscription;

import static vn.vedich.command.decision.Corrections.happened;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Links;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.subscription.SubscriptionCommand.EndDigest;
import vn.vedich.command.subscription.SubscriptionCommand.OpenFeed;
import vn.vedich.command.subscription.SubscriptionCommand.RevokeFeed;
import vn.vedich.command.subscription.SubscriptionCommand.SubscribeToDigest;
import vn.vedich.kernel.subscription.Begun;
import vn.vedich.kernel.subscription.Language;
import vn.vedich.kernel.subscription.SubscriptionEvent;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestEnded;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestSubscribed;
import vn.vedich.kernel.subscription.SubscriptionEvent.FeedOpened;
import vn.vedich.kernel.subscription.SubscriptionEvent.FeedRevoked;
import vn.vedich.kernel.subscription.SubscriptionFacts;

/** Decides what may happen to a subscription. */
final class SubscriptionDecider {

    private final SubscriptionFacts facts;
    private final Act act;
    private final SubscriptionRules rules;
    private final Links links;

    private SubscriptionDecider(SubscriptionFacts facts, Act act, References references) {
        this.facts = facts;
        this.act = act;
        this.rules = new SubscriptionRules(facts);
        this.links = new Links(references);
    }

    static Decision<SubscriptionEvent> decide(
            SubscriptionCommand command, SubscriptionState state, Act act, References references) {
        return new SubscriptionDecider(state.facts(), act, references).decide(command);
    }

    private Decision<SubscriptionEvent> decide(SubscriptionCommand command) {
        return switch (command) {
            case OpenFeed c -> begin(any(), new FeedOpened(c.subscriptionId(), c.unitId(), language(c.language())));
            case SubscribeToDigest c -> subscribe(c);
            case RevokeFeed c ->
                end(any().and(() -> rules.feedNotOpened(c.subscriptionId())), new FeedRevoked(c.subscriptionId()));
            case EndDigest c ->
                end(
                        any().and(() -> rules.digestNotSubscribed(c.subscriptionId())),
                        new DigestEnded(c.subscriptionId()));
        };
    }

    private Decision<SubscriptionEvent> subscribe(SubscribeToDigest c) {
        return begin(
                any().and(() -> SubscriptionRules.mailAddressUnfit(c.subscriptionId(), c.address())),
                new DigestSubscribed(c.subscriptionId(), c.unitId(), c.address(), c.rhythm(), language(c.language())));
    }

    private Rules any() {
        return Rules.inOrder(happened(act), () -> SubscriptionRules.subscriptionNotCorrected(act));
    }

    private <B extends SubscriptionEvent & Begun> Decision<SubscriptionEvent> begin(Rules before, B begun) {
        return before.and(
                        () -> rules.subscriptionOver(begun.subscriptionId()),
                        () -> rules.alreadySubscribed(begun),
                        () -> links.namedUnitUnknown(begun.unitId(), day()))
                .decide(() -> facts.begun().isPresent() ? List.of() : List.of(begun));
    }

    private Decision<SubscriptionEvent> end(Rules before, SubscriptionEvent ended) {
        return before.decide(() -> facts.isEnded() ? List.of() : List.of(ended));
    }

    private static Language language(@Nullable Language said) {
        return said == null ? Language.VIETNAMESE : said;
    }

    /** The day of the act: of a month its last, and never one that is still to come. */
    private LocalDate day() {
        LocalDate last = act.occurredOn().lastDay();
        return last.isAfter(act.today()) ? act.today() : last;
    }
}
