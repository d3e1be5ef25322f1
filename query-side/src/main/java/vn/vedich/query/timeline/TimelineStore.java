package vn.vedich.query.timeline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.StoredDocument;
import vn.vedich.query.timeline.TimelineDocument.Concerning;
import vn.vedich.query.timeline.TimelineDocument.Known;
import vn.vedich.query.timeline.TimelineDocument.Told;
import vn.vedich.query.timeline.TimelineQuery.Filter;
import vn.vedich.query.timeline.TimelineQuery.Order;
import vn.vedich.query.timeline.TimelineQuery.TimelineOf;

/** The documents of the timeline. */
@Component
public class TimelineStore {

    private static final String ENTRY = "entry/";

    private final DocumentStore documents;
    private final TimelineThen then;

    @Autowired
    public TimelineStore(MongoDatabase database) {
        this.documents = new DocumentStore(database, TimelineProjection.NAME);
        documents.index(Indexes.ascending(TimelineKeys.STREAM, TimelineKeys.OCCURRED, TimelineKeys.AT));
        documents.index(Indexes.ascending(TimelineKeys.BELONGS_TO, TimelineKeys.OCCURRED, TimelineKeys.AT));
        documents.index(Indexes.ascending(TimelineKeys.JOINED));
        this.then = TimelineThen.now(documents);
    }

    private TimelineStore(DocumentStore documents, TimelineThen then) {
        this.documents = documents;
        this.then = then;
    }

    /** The same as the log knew it at a moment. */
    TimelineStore at(vn.vedich.query.moment.Known known) {
        return new TimelineStore(documents, TimelineThen.of(documents, known));
    }

    static String idOf(EntryId entry) {
        return ENTRY + entry.value();
    }

    static boolean isOfEntry(String id) {
        return id.startsWith(ENTRY);
    }

    DocumentStore documents() {
        return documents;
    }

    /** The documents under these streams, by stream. */
    Map<String, TimelineDocument> under(Collection<String> streams) {
        return then.subjects().load(streams);
    }

    /** What units are called by their last names. */
    SubjectNames lastNames() {
        return new SubjectNames(
                LocalDate.MAX,
                id -> Optional.ofNullable(under(Set.of(id.stream())).get(id.stream()))
                        .map(document -> ((Known) document).dossier()));
    }

    /** The entries of a timeline that fit, sorted, one more than asked for when there are more. */
    List<Told> entries(TimelineOf question) {
        List<Bson> all = fitting(question);
        Stream.ofNullable(question.after())
                .map(cursor -> behind(cursor, question.order()))
                .forEach(all::add);
        return told(and(all), sorting(question.order()), question.limit() + 1);
    }

    /** How many entries of a timeline fit, in whichever part of it. */
    long count(TimelineOf question) {
        return documents.count(and(fitting(question)));
    }

    private List<Bson> fitting(TimelineOf question) {
        List<Bson> all = new ArrayList<>();
        all.add(question.subject() instanceof UnitId unit ? belongingTo(unit) : of(question.subject()));
        narrowed(question.filter(), question.subject()).forEach(all::add);
        then.last().ifPresent(position -> all.add(lte(TimelineKeys.AT, position)));
        return all;
    }

    List<Told> told(Bson filter, Bson order, int limit) {
        List<Told> found = documents.find(filter, order, limit).stream()
                .map(d -> (Told) read(d))
                .toList();
        return then.last().isEmpty() ? found : asKnown(found, then.last().getAsLong());
    }

    /** What was corrected or annulled only later stood as it was. */
    private List<Told> asKnown(List<Told> entries, long last) {
        Set<String> later = entries.stream()
                .flatMap(told -> Stream.of(told.correctedBy(), told.annulledBy()))
                .flatMap(Stream::ofNullable)
                .map(TimelineStore::idOf)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<EntryId> unknown = documents.load(later).values().stream()
                .map(document -> (Told) read(document))
                .filter(told -> told.position() > last)
                .map(told -> told.entry().id())
                .collect(Collectors.toSet());
        return entries.stream().map(told -> told.without(unknown)).toList();
    }

    /**
     * The entries of a unit's timeline: those that belonged to it when they were made, and all of whatever it became a party
     * to later. Those are few: the embedded database compares every entry with every one of them.
     */
    Bson belongingTo(UnitId unit) {
        Set<String> joined = joined(unit);
        Bson belonging = eq(TimelineKeys.BELONGS_TO, unit.value());
        return joined.isEmpty() ? belonging : or(belonging, in(TimelineKeys.STREAM, joined));
    }

    private Set<String> joined(UnitId unit) {
        Set<String> ever = documents.ids(eq(TimelineKeys.JOINED, unit.value()));
        Set<String> by = new TreeSet<>();
        under(ever).forEach((stream, document) -> {
            if (document instanceof Concerning about && about.joined().contains(unit)) {
                by.add(stream);
            }
        });
        return by;
    }

    static Cursor behind(Told told) {
        return new Cursor(TimelineKeys.occurred(told), Long.toString(told.position()));
    }

    private static Bson of(SubjectId subject) {
        return eq(TimelineKeys.STREAM, subject.stream());
    }

    private static Stream<Bson> narrowed(Filter filter, SubjectId about) {
        return Stream.of(
                        Stream.ofNullable(filter.occurredFrom())
                                .map(day -> gte(TimelineKeys.OCCURRED_TO, day.toString())),
                        Stream.ofNullable(filter.occurredTo())
                                .map(day -> lte(TimelineKeys.OCCURRED_FROM, day.toString())),
                        Stream.ofNullable(filter.recordedFrom())
                                .map(time -> gte(TimelineKeys.RECORDED, TimelineKeys.sortable(time))),
                        Stream.ofNullable(filter.recordedBefore())
                                .map(time -> lt(TimelineKeys.RECORDED, TimelineKeys.sortable(time))),
                        Stream.ofNullable(filter.type()).map(type -> eq(TimelineKeys.TYPE, type)),
                        Stream.ofNullable(filter.unit())
                                .filter(unit -> !unit.equals(about))
                                .map(TimelineStore::bearingOn))
                .flatMap(filters -> filters);
    }

    private static Bson bearingOn(UnitId unit) {
        return or(of(unit), eq(TimelineKeys.NAMED, unit.value()), eq(TimelineKeys.ACTORS, unit.value()));
    }

    private static Bson behind(Cursor cursor, Order order) {
        Bson later = gt(TimelineKeys.AT, Long.parseLong(cursor.id()));
        return switch (order) {
            case POSITION -> later;
            case OCCURRED ->
                or(gt(TimelineKeys.OCCURRED, cursor.key()), and(eq(TimelineKeys.OCCURRED, cursor.key()), later));
        };
    }

    private static Bson sorting(Order order) {
        return switch (order) {
            case POSITION -> Sorts.ascending(TimelineKeys.AT);
            case OCCURRED -> Sorts.ascending(TimelineKeys.OCCURRED, TimelineKeys.AT);
        };
    }

    private static TimelineDocument read(StoredDocument document) {
        return DocumentJson.read(document.body(), TimelineDocument.class);
    }
}
