package vn.vedich.query.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.change.Change;
import vn.vedich.query.change.ChangeView;
import vn.vedich.query.change.Changes;
import vn.vedich.query.change.Scope;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.moment.StreamFacts;
import vn.vedich.query.subscription.SubscriptionSettings;
import vn.vedich.query.subscription.SubscriptionStore;

/** Finds the newest changes of a scope, and says them. */
@Component
class AtomReading {

    /** How many changes one part has at the most. */
    static final int AT_ONCE = 50;

    /** So far at most the log is looked through for one part; then the next part goes on from there. */
    private static final long FARTHEST = 64_000;

    private static final long NEAREST = 1_000;
    private static final int IN_A_SUMMARY = 400;

    private final Changes changes;
    private final StreamFacts streams;
    private final SubscriptionStore subscriptions;
    private final Installation installation;
    private final SubscriptionSettings settings;

    AtomReading(
            Changes changes,
            StreamFacts streams,
            SubscriptionStore subscriptions,
            Installation installation,
            SubscriptionSettings settings) {
        this.changes = changes;
        this.streams = streams;
        this.subscriptions = subscriptions;
        this.installation = installation;
        this.settings = settings;
    }

    /**
     * Some changes, newest first.
     *
     * @param next the position before which the next ones are; null when there are none
     */
    record Part(List<AtomEntry> entries, @Nullable Long next) {}

    /** @param end the last position that counts */
    Part read(Scope scope, long end, Said said) {
        long from = scope instanceof Scope.OfUnit ? -1 : Math.max(-1, end - NEAREST);
        List<Change> found = changes.after(scope, from, end, Integer.MAX_VALUE);
        while (found.size() <= AT_ONCE && from > -1 && end - from < FARTHEST) {
            from = Math.max(-1, end - 4 * (end - from));
            found = changes.after(scope, from, end, Integer.MAX_VALUE);
        }
        List<Change> shown = found.subList(Math.max(0, found.size() - AT_ONCE), found.size());
        return new Part(
                shown.reversed().stream()
                        .map(change -> entry(changes.tell(change, scope), said))
                        .toList(),
                next(found, shown, from));
    }

    private static @Nullable Long next(List<Change> found, List<Change> shown, long from) {
        if (found.size() > shown.size()) {
            return shown.getFirst().position();
        }
        return from > -1 ? from + 1 : null;
    }

    private AtomEntry entry(ChangeView change, Said said) {
        return new AtomEntry(
                installation.tag("change/" + change.position()),
                Objects.requireNonNull(change.summary().get(said.language().getLanguage())),
                change.recordedAt(),
                author(change, said),
                summary(change, said),
                settings.below("/api/directives/" + change.directiveId().value()));
    }

    /** The unit whose act it is; persons are not named in what is read without an account. */
    private String author(ChangeView change, Said said) {
        UnitId unit = new Knowledge.Then(change.position(), null, streams)
                .facts(change.directiveId().stream())
                .getLast()
                .entry()
                .provenance()
                .actor()
                .unit();
        LocalDate day = change.asOf();
        return Optional.ofNullable(unit)
                .map(id -> said.unit(subscriptions.named(id, day)))
                .orElseGet(() -> said.of("atom.system"));
    }

    private static String summary(ChangeView change, Said said) {
        String directive = said.of(
                "atom.directive",
                Map.of("text", said.beginning(change.directive().text(), IN_A_SUMMARY)));
        String deadline = change.directive().deadline() == null
                ? said.of("atom.noDeadline")
                : said.of(
                        "atom.deadline",
                        Map.of("deadline", change.directive().deadline().toString()));
        return directive + "\n" + deadline;
    }
}
