package vn.vedich.query.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.directive.Standing.Status;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.query.change.Changes;
import vn.vedich.query.change.Scope;
import vn.vedich.query.inbox.DirectiveView;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.moment.StreamFacts;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.subscription.SubscriptionSettings;

/** Finds the deadlines that are awaited within a scope, and says them. */
@Component
class CalendarReading {

    private static final int IN_A_SUMMARY = 120;
    private static final int IN_AN_ALARM = 160;

    private final Changes changes;
    private final StreamFacts streams;
    private final Installation installation;
    private final SubscriptionSettings settings;

    CalendarReading(Changes changes, StreamFacts streams, Installation installation, SubscriptionSettings settings) {
        this.changes = changes;
        this.streams = streams;
        this.installation = installation;
        this.settings = settings;
    }

    /** In the order of days; what has no deadline is in no calendar. */
    List<DeadlineEvent> read(Scope scope, LocalDate day, long through, Said said) {
        return changes.awaited(scope, day, through)
                .filter(directive -> directive.deadline() != null)
                .map(directive -> event(directive, through, said))
                .sorted(Comparator.comparing(DeadlineEvent::day).thenComparing(DeadlineEvent::uid))
                .toList();
    }

    private DeadlineEvent event(DirectiveView directive, long through, Said said) {
        LocalDate due = Objects.requireNonNull(directive.deadline()).lastDay();
        Fact last = new Knowledge.Then(through, null, streams)
                .facts(directive.id().stream())
                .getLast();
        return new DeadlineEvent(
                installation.within(directive.id().value()),
                last.sequence() + 1,
                wholeSeconds(last.recordedAt()),
                due,
                said.of("calendar.due", Map.of("text", said.beginning(directive.text(), IN_A_SUMMARY))),
                description(directive, said),
                said.of(
                        "calendar.alarm",
                        Map.of("text", said.beginning(directive.text(), IN_AN_ALARM), "day", due.toString())),
                settings.below("/api/directives/" + directive.id().value()));
    }

    private static String description(DirectiveView directive, Said said) {
        List<String> lines = new ArrayList<>();
        lines.add(said.whole(directive.text()));
        DayOrMonth deadline = Objects.requireNonNull(directive.deadline());
        lines.add(said.of(
                deadline.isMonth() ? "calendar.month" : "calendar.day", Map.of("deadline", deadline.toString())));
        if (directive.lead() != null) {
            lines.add(said.of("calendar.lead", Map.of("unit", said.unit(directive.lead()))));
        }
        if (!directive.cooperating().isEmpty()) {
            lines.add(said.of("calendar.cooperating", Map.of("units", said.units(directive.cooperating()))));
        }
        if (directive.issuer() != null && directive.issuedOn() != null) {
            lines.add(said.of(
                    "calendar.issued",
                    Map.of(
                            "unit",
                            said.unit(directive.issuer()),
                            "day",
                            directive.issuedOn().toString())));
        }
        if (directive.status() == Status.REPORTED_DONE) {
            lines.add(said.of("calendar.reported"));
        }
        return String.join("\n", lines);
    }

    private static Instant wholeSeconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
