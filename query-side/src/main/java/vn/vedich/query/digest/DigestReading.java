package vn.vedich.query.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestSubscribed;
import vn.vedich.query.change.Change;
import vn.vedich.query.change.ChangeView;
import vn.vedich.query.change.Changes;
import vn.vedich.query.change.Scope;
import vn.vedich.query.digest.Digest.Item;
import vn.vedich.query.feed.Said;
import vn.vedich.query.feed.Scopes;
import vn.vedich.query.inbox.DirectiveView;
import vn.vedich.query.subscription.SubscriptionSettings;
import vn.vedich.query.subscription.SubscriptionStore;

/** Makes digests up from the log. */
final class DigestReading {

    /** The most changes that one mail tells: its outcome is one commit. */
    static final int MOST_CHANGES = 500;

    private static final Set<String> GIVING = Set.of("directive.DirectiveAssigned", "directive.DirectiveReassigned");

    private final Changes changes;
    private final Scopes scopes;
    private final SubscriptionStore subscriptions;
    private final SubscriptionSettings settings;

    DigestReading(Changes changes, Scopes scopes, SubscriptionStore subscriptions, SubscriptionSettings settings) {
        this.changes = changes;
        this.scopes = scopes;
        this.subscriptions = subscriptions;
        this.settings = settings;
    }

    /**
     * What changed behind a position; empty when nothing did.
     *
     * @param through the last position that counts
     */
    Optional<Digest> read(DigestSubscribed digest, LocalDate day, long position, long through) {
        Scope scope = scopes.of(digest.unitId(), day);
        List<Change> found =
                through <= position ? List.of() : changes.after(scope, position, through, MOST_CHANGES + 1);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Change> told = found.subList(0, Math.min(found.size(), MOST_CHANGES));
        List<DirectiveView> awaited = changes.awaited(scope, day, through).toList();
        Locale language = digest.language().locale();
        return Optional.of(new Digest(
                digest.subscriptionId(),
                day,
                new Said(Letter.BOOK, language).unit(subscriptions.named(digest.unitId(), day)),
                items(told, scope),
                byDeadline(awaited, this::isDueSoon),
                byDeadline(awaited, directive -> directive.onTime() == OnTime.OPEN_OVERDUE),
                found.size() > told.size()));
    }

    /** Those that have a deadline, the earliest first. */
    private static List<DirectiveView> byDeadline(List<DirectiveView> some, Predicate<DirectiveView> which) {
        return some.stream()
                .filter(which)
                .sorted(Comparator.comparing(directive ->
                        Objects.requireNonNull(directive.deadline()).lastDay()))
                .toList();
    }

    private List<Item> items(List<Change> found, Scope scope) {
        Map<DirectiveId, List<ChangeView>> byDirective = new LinkedHashMap<>();
        found.forEach(change -> byDirective
                .computeIfAbsent(change.directive(), unseen -> new ArrayList<>())
                .add(changes.tell(change, scope)));
        return byDirective.entrySet().stream()
                .map(one -> new Item(one.getKey(), one.getValue(), isNew(one.getValue())))
                .toList();
    }

    private boolean isDueSoon(DirectiveView directive) {
        Long days = directive.daysLeft();
        return days != null && days <= settings.dueSoonDays();
    }

    /** It was issued, or given to the unit that is told. */
    private static boolean isNew(List<ChangeView> changes) {
        return changes.stream()
                .anyMatch(change -> change.type().equals("directive.DirectiveIssued")
                        || (GIVING.contains(change.type()) && change.directive().toUnit() != null));
    }
}
