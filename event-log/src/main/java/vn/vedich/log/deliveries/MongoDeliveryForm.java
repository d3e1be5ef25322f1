package vn.vedich.log.deliveries;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.deliveries.Delivery.Answer;
import vn.vedich.log.deliveries.Delivery.Status;

/** A delivery and a destination as documents of MongoDB. */
final class MongoDeliveryForm {

    static final String ID = "_id";
    static final String DESTINATION = "destination";
    static final String SEQUENCE = "sequence";
    static final String POSITION = "position";
    static final String STATUS = "status";
    static final String ROUND = "round";
    static final String ATTEMPTS = "attempts";
    static final String DUE_AT = "dueAt";
    static final String ENQUEUED_AT = "enqueuedAt";
    static final String TRIED_AT = "triedAt";
    static final String CODE = "code";
    static final String SAID = "said";
    static final String CLAIMED_BY = "claimedBy";
    static final String CLAIMED_UNTIL = "claimedUntil";
    static final String CURSOR = "cursor";
    static final String DELIVERED_AT = "deliveredAt";
    static final String FAILING_SINCE = "failingSince";
    static final String FAILED_AT = "failedAt";

    private MongoDeliveryForm() {}

    static String id(String destination, long position) {
        return destination + "\n" + position;
    }

    /** Without a claim. */
    static Document write(Delivery one) {
        Document form = new Document(ID, id(one.destination(), one.position()))
                .append(DESTINATION, one.destination())
                .append(SEQUENCE, one.sequence())
                .append(POSITION, one.position())
                .append(STATUS, one.status().name())
                .append(ROUND, one.round())
                .append(ATTEMPTS, one.attempts())
                .append(DUE_AT, date(one.dueAt()))
                .append(ENQUEUED_AT, date(one.enqueuedAt()));
        Answer answer = one.answer();
        Instant tried = one.triedAt();
        if (tried != null) {
            form.append(TRIED_AT, date(tried));
        }
        return answer == null ? form : form.append(CODE, answer.code()).append(SAID, answer.text());
    }

    static Delivery read(Document form) {
        @Nullable String said = form.getString(SAID);
        return new Delivery(
                form.getString(DESTINATION),
                form.getString(SEQUENCE),
                form.getLong(POSITION),
                Status.valueOf(form.getString(STATUS)),
                form.getLong(ROUND),
                form.getInteger(ATTEMPTS),
                form.getDate(DUE_AT).toInstant(),
                form.getDate(ENQUEUED_AT).toInstant(),
                time(form, TRIED_AT),
                said == null ? null : new Answer(form.getInteger(CODE), said));
    }

    static Destination destination(Document form) {
        return new Destination(
                form.getString(ID), form.get(CURSOR, -1L), time(form, DELIVERED_AT), time(form, FAILING_SINCE));
    }

    static Date date(Instant time) {
        return Date.from(time);
    }

    private static @Nullable Instant time(Document form, String field) {
        @Nullable Date date = form.getDate(field);
        return date == null ? null : date.toInstant();
    }
}
