package vn.vedich.query.feed;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.subscription.SubscriptionEvent.FeedOpened;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.query.change.Scope;
import vn.vedich.query.feed.AtomReading.Part;
import vn.vedich.query.subscription.FeedAddress;
import vn.vedich.query.subscription.Running;
import vn.vedich.query.subscription.SubscriptionSettings;
import vn.vedich.query.subscription.SubscriptionStore;

/** Gives what is read under the address of a feed; nothing where no feed is open. */
@Component
class FeedAnswers {

    private final SubscriptionStore subscriptions;
    private final FeedAddress addresses;
    private final CalendarReading deadlines;
    private final AtomReading changes;
    private final Scopes scopes;
    private final Installation installation;
    private final SubscriptionSettings settings;
    private final Clock clock;

    FeedAnswers(
            SubscriptionStore subscriptions,
            FeedAddress addresses,
            CalendarReading deadlines,
            AtomReading changes,
            Scopes scopes,
            Installation installation,
            SubscriptionSettings settings,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.addresses = addresses;
        this.deadlines = deadlines;
        this.changes = changes;
        this.scopes = scopes;
        this.installation = installation;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whose address it is; costs the same for whatever is tried, and reads nothing. */
    Optional<SubscriptionId> addressed(String token) {
        return addresses.of(token);
    }

    /** The feed, while it is open. */
    Optional<FeedOpened> feed(SubscriptionId id) {
        return subscriptions.openFeed(id).map(Running::what);
    }

    byte[] calendar(FeedOpened feed, long through) {
        LocalDate today = today();
        Said said = Said.inFeeds(feed.language().locale());
        List<DeadlineEvent> events = deadlines.read(scopes.of(feed.unitId(), today), today, through, said);
        String name = said.of("calendar.name", Map.of("unit", said.unit(subscriptions.named(feed.unitId(), today))));
        return bytes(new CalendarWriter(name, settings.alarmDaysBefore()).write(events));
    }

    /**
     * @param self what this part is read under, without the position
     * @param end the last position that counts
     */
    byte[] changes(FeedOpened feed, String self, long end, boolean isFirst) {
        LocalDate today = today();
        Said said = Said.inFeeds(feed.language().locale());
        Scope scope = scopes.of(feed.unitId(), today);
        Part part = changes.read(scope, end, said);
        Instant updated = part.entries().stream().map(AtomEntry::updated).reduce(Instant.EPOCH, FeedAnswers::later);
        String unit = said.unit(subscriptions.named(feed.unitId(), today));
        AtomFeed written = new AtomFeed(
                installation.tag("feed/" + feed.subscriptionId().value()),
                said.of("atom.title", Map.of("unit", unit)),
                said.of("atom.system"),
                said.language().getLanguage(),
                updated,
                isFirst ? self : self + "?before=" + (end + 1),
                part.next() == null ? null : self + "?before=" + part.next(),
                part.entries());
        return bytes(AtomWriter.write(written));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
