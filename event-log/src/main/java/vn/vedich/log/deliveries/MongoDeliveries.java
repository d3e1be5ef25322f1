package vn.vedich.log.deliveries;

import static vn.vedich.log.deliveries.MongoDeliveryForm.ATTEMPTS;
import static vn.vedich.log.deliveries.MongoDeliveryForm.CLAIMED_BY;
import static vn.vedich.log.deliveries.MongoDeliveryForm.CLAIMED_UNTIL;
import static vn.vedich.log.deliveries.MongoDeliveryForm.CURSOR;
import static vn.vedich.log.deliveries.MongoDeliveryForm.DELIVERED_AT;
import static vn.vedich.log.deliveries.MongoDeliveryForm.DESTINATION;
import static vn.vedich.log.deliveries.MongoDeliveryForm.DUE_AT;
import static vn.vedich.log.deliveries.MongoDeliveryForm.ENQUEUED_AT;
import static vn.vedich.log.deliveries.MongoDeliveryForm.FAILED_AT;
import static vn.vedich.log.deliveries.MongoDeliveryForm.FAILING_SINCE;
import static vn.vedich.log.deliveries.MongoDeliveryForm.ID;
import static vn.vedich.log.deliveries.MongoDeliveryForm.POSITION;
import static vn.vedich.log.deliveries.MongoDeliveryForm.ROUND;
import static vn.vedich.log.deliveries.MongoDeliveryForm.SEQUENCE;
import static vn.vedich.log.deliveries.MongoDeliveryForm.STATUS;
import static vn.vedich.log.deliveries.MongoDeliveryForm.date;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.deliveries.Delivery.Status;

/** Deliveries in two collections of MongoDB, a document for each and for each destination, for any number of processes. */
public final class MongoDeliveries implements Deliveries {

    private static final int DUPLICATE_KEY = 11000;
    private static final InsertManyOptions IN_ANY_ORDER = new InsertManyOptions().ordered(false);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final String FIRST = "first";
    private static final Bson SEQUENCE_OF_A_DESTINATION =
            new Document(DESTINATION, "$" + DESTINATION).append(SEQUENCE, "$" + SEQUENCE);
    private static final Bson WAITING = Filters.eq(STATUS, Status.WAITING.name());

    private final MongoCollection<Document> deliveries;
    private final MongoCollection<Document> destinations;

    public MongoDeliveries(MongoDatabase database) {
        WriteConcern durable = WriteConcern.MAJORITY.withJournal(true);
        this.deliveries = database.getCollection("deliveries").withWriteConcern(durable);
        this.destinations = database.getCollection("delivery-destinations").withWriteConcern(durable);
        deliveries.createIndex(Indexes.ascending(DESTINATION, STATUS, POSITION));
        deliveries.createIndex(Indexes.ascending(STATUS, ENQUEUED_AT));
    }

    @Override
    public Destination destination(String name) {
        return destinations(List.of(name)).stream().findFirst().orElseGet(() -> Destination.unknown(name));
    }

    @Override
    public List<Destination> destinations(List<String> names) {
        return destinations
                .find(Filters.in(ID, names))
                .map(MongoDeliveryForm::destination)
                .into(new ArrayList<>());
    }

    @Override
    public void add(String destination, long cursor, List<Delivery> found) {
        if (!found.isEmpty()) {
            insert(found);
        }
        destinations.updateOne(Filters.eq(ID, destination), Updates.max(CURSOR, cursor), UPSERT);
    }

    private void insert(List<Delivery> found) {
        try {
            deliveries.insertMany(found.stream().map(MongoDeliveryForm::write).toList(), IN_ANY_ORDER);
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null
                    || e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
                throw e;
            }
        }
    }

    @Override
    public List<Delivery> due(List<String> destinations, Instant now, int limit) {
        return free(destinations, now)
                .filter(first -> !first.dueAt().isAfter(now))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue(List<String> destinations, Instant now) {
        return free(destinations, now).map(Delivery::dueAt).findFirst();
    }

    /** The first of each sequence that nobody has claimed, those that are due longest first. */
    private Stream<Delivery> free(List<String> names, Instant now) {
        if (names.isEmpty()) {
            return Stream.empty();
        }
        List<Delivery> free = new ArrayList<>();
        for (Document group : deliveries.aggregate(List.of(
                Aggregates.match(Filters.and(Filters.in(DESTINATION, names), WAITING)),
                Aggregates.sort(Sorts.ascending(DESTINATION, POSITION)),
                Aggregates.group(SEQUENCE_OF_A_DESTINATION, Accumulators.first(FIRST, "$$ROOT"))))) {
            Document first = group.get(FIRST, Document.class);
            if (isFree(first, now)) {
                free.add(MongoDeliveryForm.read(first));
            }
        }
        return free.stream().sorted(Comparator.comparing(Delivery::dueAt).thenComparing(Delivery::position));
    }

    private static boolean isFree(Document form, Instant now) {
        @Nullable Date until = form.getDate(CLAIMED_UNTIL);
        return until == null || !until.toInstant().isAfter(now);
    }

    @Override
    public boolean claim(Delivery delivery, String by, Instant now, Instant until) {
        if (isBehindAnother(delivery)) {
            return false;
        }
        Bson free = Filters.or(Filters.exists(CLAIMED_UNTIL, false), Filters.lte(CLAIMED_UNTIL, date(now)));
        return deliveries
                        .updateOne(
                                Filters.and(
                                        one(delivery),
                                        WAITING,
                                        Filters.eq(ROUND, delivery.round()),
                                        Filters.eq(ATTEMPTS, delivery.attempts()),
                                        free),
                                Updates.combine(Updates.set(CLAIMED_BY, by), Updates.set(CLAIMED_UNTIL, date(until))))
                        .getMatchedCount()
                > 0;
    }

    /** What waits before it was there before it: nothing comes in out of order, and what is asked for again is asked for now. */
    private boolean isBehindAnother(Delivery delivery) {
        return deliveries
                        .find(Filters.and(
                                Filters.eq(DESTINATION, delivery.destination()),
                                WAITING,
                                Filters.eq(SEQUENCE, delivery.sequence()),
                                Filters.lt(POSITION, delivery.position())))
                        .first()
                != null;
    }

    @Override
    public boolean finish(Delivery after, String by) {
        boolean written = settle(after, by);
        if (written) {
            keepWhetherItTakes(after, Objects.requireNonNull(after.triedAt()));
        }
        return written;
    }

    @Override
    public boolean settle(Delivery after, String by) {
        return deliveries
                        .replaceOne(
                                Filters.and(one(after), WAITING, Filters.eq(CLAIMED_BY, by)),
                                MongoDeliveryForm.write(after))
                        .getMatchedCount()
                > 0;
    }

    private void keepWhetherItTakes(Delivery after, Instant at) {
        Bson destination = Filters.eq(ID, after.destination());
        if (after.status() == Status.DELIVERED) {
            destinations.updateOne(
                    destination,
                    Updates.combine(Updates.set(DELIVERED_AT, date(at)), Updates.unset(FAILING_SINCE)),
                    UPSERT);
        } else {
            keepThatItFails(destination, date(at), date(at.minus(SILENCE)));
        }
    }

    private void keepThatItFails(Bson destination, Date at, Date lately) {
        Bson on = Filters.and(destination, Filters.exists(FAILING_SINCE), Filters.gte(FAILED_AT, lately));
        if (destinations.updateOne(on, Updates.set(FAILED_AT, at)).getMatchedCount() == 0) {
            destinations.updateOne(
                    destination, Updates.combine(Updates.set(FAILING_SINCE, at), Updates.set(FAILED_AT, at)), UPSERT);
        }
    }

    @Override
    public List<Delivery> waiting(String destination, int limit) {
        return read(Filters.and(Filters.eq(DESTINATION, destination), WAITING), Sorts.ascending(POSITION), limit);
    }

    @Override
    public long countWaiting(String destination) {
        return deliveries.countDocuments(Filters.and(Filters.eq(DESTINATION, destination), WAITING));
    }

    @Override
    public Backlog backlog(List<String> destinations, Instant now) {
        Bson all = Filters.and(Filters.in(DESTINATION, destinations), WAITING);
        Document oldest =
                deliveries.find(all).sort(Sorts.ascending(ENQUEUED_AT)).first();
        return oldest == null
                ? Backlog.NONE
                : new Backlog(
                        deliveries.countDocuments(all),
                        due(destinations, now, Integer.MAX_VALUE).size(),
                        MongoDeliveryForm.read(oldest).enqueuedAt());
    }

    @Override
    public void defer(String destination, Instant until) {
        deliveries.updateMany(
                Filters.and(Filters.eq(DESTINATION, destination), WAITING), Updates.max(DUE_AT, date(until)));
    }

    @Override
    public void hasten(String destination, Instant now) {
        deliveries.updateMany(
                Filters.and(Filters.eq(DESTINATION, destination), WAITING),
                Updates.combine(Updates.set(DUE_AT, date(now)), Updates.set(ATTEMPTS, 0)));
        destinations.updateOne(Filters.eq(ID, destination), Updates.unset(FAILING_SINCE));
    }

    @Override
    public Optional<Delivery> find(String destination, long position) {
        return read(Filters.eq(ID, MongoDeliveryForm.id(destination, position)), Sorts.ascending(ID), 1).stream()
                .findFirst();
    }

    @Override
    public List<Delivery> newest(String destination, @Nullable Status status, long before, int limit) {
        Bson behind = Filters.and(Filters.eq(DESTINATION, destination), Filters.lt(POSITION, before));
        return read(
                status == null ? behind : Filters.and(behind, Filters.eq(STATUS, status.name())),
                Sorts.descending(POSITION),
                limit);
    }

    @Override
    public boolean again(Delivery delivery, long round, Instant now) {
        return deliveries
                        .replaceOne(
                                Filters.and(
                                        one(delivery),
                                        Filters.eq(ROUND, delivery.round()),
                                        Filters.ne(STATUS, Status.WAITING.name())),
                                MongoDeliveryForm.write(delivery.again(round, now)))
                        .getMatchedCount()
                > 0;
    }

    @Override
    public int forget(Instant enqueuedBefore, int limit) {
        List<String> old = deliveries
                .find(Filters.and(
                        Filters.in(STATUS, Status.DELIVERED.name(), Status.GIVEN_UP.name()),
                        Filters.lt(ENQUEUED_AT, date(enqueuedBefore))))
                .limit(limit)
                .map(form -> form.getString(ID))
                .into(new ArrayList<>());
        return (int) deliveries.deleteMany(Filters.in(ID, old)).getDeletedCount();
    }

    /** The client is somebody else's. */
    @Override
    public void close() {}

    private List<Delivery> read(Bson filter, Bson order, int limit) {
        return deliveries
                .find(filter)
                .sort(order)
                .limit(limit)
                .map(MongoDeliveryForm::read)
                .into(new ArrayList<>());
    }

    private static Bson one(Delivery delivery) {
        return Filters.eq(ID, MongoDeliveryForm.id(delivery.destination(), delivery.position()));
    }
}
