package vn.vedich.query.stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.log.EventLog;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.NotYetCovered;
import vn.vedich.query.change.Change;
import vn.vedich.query.change.ChangeJson;
import vn.vedich.query.change.Changes;
import vn.vedich.query.change.Scope;
import vn.vedich.query.inbox.InboxThen;
import vn.vedich.query.version.Reading;

/**
 * Makes what is sent, once for all who get the same. It is remembered for a short while only: a text that is erased goes from here
 * with it.
 */
@Component
class StreamLines {

    private static final long MOST_BYTES = 32L << 20;

    /** Long enough for everybody who is told of the same, or who comes back at the same time. */
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final Changes changes;
    private final EventLog log;
    private final Covering documents;
    private final Clock clock;
    private final Cache<Told, byte[]> told;
    private final Cache<Beginning, Opening> openings;

    private record Told(long position, Optional<UnitId> unit) {}

    /**
     * What is the same for all who get the same at the beginning.
     *
     * @param last the last change that concerned the scope
     */
    private record Beginning(Scope scope, LocalDate day, long last) {}

    /**
     * What somebody gets who begins to listen.
     *
     * @param position behind which changes follow
     */
    record Opening(long position, byte[] lines) {}

    StreamLines(Changes changes, EventLog log, Coverages coverages, Clock clock) {
        this.changes = changes;
        this.log = log;
        this.documents = coverages.of(InboxThen.PROJECTION);
        this.clock = clock;
        this.told = Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .weigher((Told _, byte[] line) -> line.length)
                .expireAfterWrite(REMEMBERED)
                .build();
        this.openings = Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .weigher((Beginning _, Opening opening) -> opening.lines().length)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    byte[] changed(Change change, Scope scope) {
        return told.get(
                new Told(change.position(), scope.asShownTo()),
                key -> EventStreamForm.event("changed", key.position(), ChangeJson.write(changes.tell(change, scope))));
    }

    /**
     * What is awaited. It may be remembered from a short while ago when nothing has changed since; what has follows as a change.
     *
     * @param last the last change that is known to concern the scope
     * @throws NotYetCovered when the documents that know which directives there are take too long to follow
     */
    Opening opening(Scope scope, long last) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM);
        return openings.get(new Beginning(scope, today, last), this::open);
    }

    private Opening open(Beginning beginning) {
        long position = documents.covers(log.head());
        List<OpenView> open = Reading.whole(() -> changes.awaited(beginning.scope(), beginning.day(), position)
                .map(directive -> new OpenView(directive.id(), beginning.day(), directive))
                .toList());
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        open.forEach(directive -> lines.writeBytes(EventStreamForm.event("open", null, ChangeJson.write(directive))));
        CurrentView current = new CurrentView(position, beginning.day(), open.size());
        lines.writeBytes(EventStreamForm.event("current", position, ChangeJson.write(current)));
        return new Opening(position, lines.toByteArray());
    }
}
