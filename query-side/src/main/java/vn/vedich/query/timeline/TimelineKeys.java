package vn.vedich.query.timeline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.query.timeline.TimelineDocument.Told;

/** What entries are found and sorted by. Text sorts as what it says does. */
final class TimelineKeys {

    static final String BELONGS_TO = "belongsTo";
    static final String JOINED = "joined";
    static final String STREAM = "stream";
    static final String TYPE = "type";
    static final String AT = "at";
    static final String OCCURRED = "occurred";
    static final String OCCURRED_FROM = "occurredFrom";
    static final String OCCURRED_TO = "occurredTo";
    static final String RECORDED = "recorded";
    static final String NAMED = "named";
    static final String ACTORS = "actors";
    static final String LATE = "late";
    static final String ENTERED_BY = "enteredBy";
    static final String ATTRIBUTED_TO = "attributedTo";

    private static final DateTimeFormatter FIXED_WIDTH =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn'Z'").withZone(ZoneOffset.UTC);

    private TimelineKeys() {}

    static Map<String, Object> of(Told told) {
        DayOrMonth occurred = told.entry().occurredOn();
        Map<String, Object> keys = new TreeMap<>();
        keys.put(STREAM, told.stream());
        keys.put(TYPE, told.type());
        keys.put(AT, told.position());
        keys.put(OCCURRED, occurred(told));
        keys.put(OCCURRED_FROM, occurred.firstDay().toString());
        keys.put(OCCURRED_TO, occurred.lastDay().toString());
        keys.put(RECORDED, sortable(told.recordedAt()));
        keys.put(BELONGS_TO, owners(told).map(UnitId::value).distinct().toList());
        keys.put(NAMED, told.named().stream().map(UnitId::value).toList());
        keys.put(ACTORS, actors(told.entry().provenance()).toList());
        keys.put(LATE, Lateness.days(told));
        keys.putAll(enteredBy(told.entry().provenance()));
        return keys;
    }

    /** The units whose timelines it belongs to by what was said until then. */
    private static Stream<UnitId> owners(Told told) {
        return Stream.of(Subjects.itself(told.stream()).stream(), told.parties().stream(), told.named().stream())
                .flatMap(units -> units);
    }

    /** First and last day that it may have occurred on: sorts as days and months do. */
    static String occurred(Told told) {
        DayOrMonth occurred = told.entry().occurredOn();
        return occurred.firstDay() + "/" + occurred.lastDay();
    }

    static String sortable(Instant time) {
        return FIXED_WIDTH.format(time);
    }

    private static Map<String, Object> enteredBy(Provenance provenance) {
        Map<String, Object> keys = new TreeMap<>();
        Optional.ofNullable(provenance.enteredBy().subject().value()).ifPresent(who -> keys.put(ENTERED_BY, who));
        Optional.ofNullable(provenance.attributedTo())
                .ifPresent(act -> keys.put(ATTRIBUTED_TO, act.unit().value()));
        return keys;
    }

    /** The units that entered it or whose act it is. */
    private static Stream<String> actors(Provenance provenance) {
        return Stream.of(provenance.enteredBy().unit(), provenance.actor().unit())
                .flatMap(Stream::ofNullable)
                .map(UnitId::value)
                .distinct();
    }
}
