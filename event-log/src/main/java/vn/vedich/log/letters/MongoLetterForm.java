package vn.vedich.log.letters;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.letters.Letter.Failure;

/** A letter as a document of MongoDB. */
final class MongoLetterForm {

    static final String ID = "_id";
    static final String BOX = "box";
    static final String SEQUENCE = "sequence";
    static final String POSITION = "position";
    static final String CLAIMED_AT = "claimedAt";

    private static final String FAILURE_TYPE = "failureType";
    private static final String FAILURE_MESSAGE = "failureMessage";
    private static final String ENQUEUED_AT = "enqueuedAt";
    private static final String TOUCHED_AT = "touchedAt";
    private static final String ATTEMPTS = "attempts";
    private static final String DIAGNOSTICS = "diagnostics";
    private static final String SEPARATOR = "\n";

    private MongoLetterForm() {}

    static String id(String box, String sequence, long position) {
        return box + SEPARATOR + sequence + SEPARATOR + position;
    }

    /** Without a claim. */
    static Document write(String box, Letter letter) {
        Document form = new Document(ID, id(box, letter.sequence(), letter.position()))
                .append(BOX, box)
                .append(SEQUENCE, letter.sequence())
                .append(POSITION, letter.position())
                .append(ENQUEUED_AT, LetterForm.time(letter.enqueuedAt()))
                .append(TOUCHED_AT, LetterForm.time(letter.touchedAt()))
                .append(ATTEMPTS, letter.attempts())
                .append(DIAGNOSTICS, LetterForm.json(letter.diagnostics()));
        @Nullable Failure failure = letter.failure();
        return failure == null
                ? form
                : form.append(FAILURE_TYPE, failure.type()).append(FAILURE_MESSAGE, failure.message());
    }

    static Letter read(Document form) {
        @Nullable String type = form.getString(FAILURE_TYPE);
        return new Letter(
                form.getString(SEQUENCE),
                form.getLong(POSITION),
                type == null ? null : new Failure(type, form.getString(FAILURE_MESSAGE)),
                Instant.parse(form.getString(ENQUEUED_AT)),
                Instant.parse(form.getString(TOUCHED_AT)),
                form.getInteger(ATTEMPTS),
                LetterForm.diagnostics(form.getString(DIAGNOSTICS)));
    }
}
