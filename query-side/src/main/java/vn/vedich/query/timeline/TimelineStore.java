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
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.moment.Knowledge;
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
    private final Knowledge known;

    @Autowired
    public TimelineStore(MongoDatabase database) {
        this(new DocumentStore(database, TimelineProjection.NAME), new Knowledge.Now());
        documents.index(Indexes.ascending(TimelineKeys.STREAM, TimelineKeys.OCCURRED, TimelineKeys.AT));
        documents.index(Indexes.ascending(TimelineKeys.BELONGS_TO, TimelineKeys.OCCURRED, TimelineKeys.AT));
        documents.index(Indexes.ascending(TimelineKeys.JOINED));
    }

    private TimelineStore(DocumentStore documents, Knowledge known) {
        this.documents = documents;
        this.known = known;
    }

    /** The same as it was known at a moment. */
    TimelineStore at(Knowledge moment) {
        return new TimelineStore(documents, moment);
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
        return switch (known) {
            case Knowledge.Now now ->
                documents.load(streams).values().stream()
                        .collect(Collectors.toMap(StoredDocument::id, TimelineStore::read));
            case Knowledge.Then then -> new TimelineThen(then).under(streams);
        };
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
        return switch (known) {
            case Knowledge.Now now -> entries(question, question.after(), fitting(question, Filters.empty()));
            case Knowledge.Then then -> entries(question, then);
        };
    }

    /** How many entries of a timeline fit; empty when only the log can tell which of them had come. */
    OptionalLong count(TimelineOf question) {
        return switch (known) {
            case Knowledge.Now now -> OptionalLong.of(count(question, Filters.empty()));
            case Knowledge.Then then ->
                then.reportedBy() == null
                        ? OptionalLong.of(count(question, lte(TimelineKeys.AT, then.through())))
                        : OptionalLong.empty();
        };
    }

    private long count(TimelineOf question, Bson recorded) {
        return documents.count(and(fitting(question, recorded)));
    }

    /** Read part by part: of those that fit, not all need have come on paper. */
    private List<Told> entries(TimelineOf question, Knowledge.Then then) {
        TimelineThen told = new TimelineThen(then);
        List<Bson> fitting = fitting(question, lte(TimelineKeys.AT, then.through()));
        List<Told> found = new ArrayList<>();
        List<Told> part = entries(question, question.after(), fitting);
        while (!part.isEmpty() && found.size() <= question.limit()) {
            part.stream().flatMap(one -> told.asKnown(one).stream()).forEach(found::add);
            part = part.size() <= question.limit() ? List.of() : entries(question, behind(part.getLast()), fitting);
        }
        return found.subList(0, Math.min(found.size(), question.limit() + 1));
    }

    private List<Told> entries(TimelineOf question, @Nullable Cursor after, List<Bson> fitting) {
        List<Bson> all = new ArrayList<>(fitting);
        Stream.ofNullable(after).map(cursor -> behind(cursor, question.order())).forEach(all::add);
        return told(and(all), sorting(question.order()), question.limit() + 1);
    }

    private List<Bson> fitting(TimelineOf question, Bson recorded) {
        List<Bson> all = new ArrayList<>(List.of(recorded));
        SubjectId subject = question.subject();
        if (subject != null) {
            all.add(subject instanceof UnitId unit ? belongingTo(unit) : of(subject));
        }
        narrowed(question.filter(), subject).forEach(all::add);
        return all;
    }

    /** The entries of these ids that are known, those that stand no more included. */
    List<Told> entries(Collection<EntryId> ids) {
        Stream<Told> all = documents.load(ids.stream().map(TimelineStore::idOf).toList()).values().stream()
                .map(document -> (Told) read(document));
        return switch (known) {
            case Knowledge.Now now -> all.toList();
            case Knowledge.Then then ->
                all.flatMap(told -> new TimelineThen(then).asKnown(told).stream())
                        .toList();
        };
    }

    List<Told> told(Bson filter, Bson order, int limit) {
        return documents.find(filter, order, limit).stream()
                .map(d -> (Told) read(d))
                .toList();
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

    /** What the unit has become a party to. */
    private Set<String> joined(UnitId unit) {
        Set<String> ever = documents.ids(eq(TimelineKeys.JOINED, unit.value()));
        return switch (known) {
            case Knowledge.Now now -> ever;
            case Knowledge.Then then ->
                under(ever).entrySet().stream()
                        .filter(subject -> subject.getValue() instanceof Concerning about
                                && about.joined().contains(unit))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        };
    }

    static Cursor behind(Told told) {
        return new Cursor(TimelineKeys.occurred(told), Long.toString(told.position()));
    }

    private static Bson of(SubjectId subject) {
        return eq(TimelineKeys.STREAM, subject.stream());
    }

    private static Stream<Bson> narrowed(Filter filter, @Nullable SubjectId about) {
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
                        Stream.ofNullable(filter.enteredBy()).map(who -> eq(TimelineKeys.ENTERED_BY, who)),
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
