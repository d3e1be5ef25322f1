package vn.vedich.log.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Optional;
import org.bson.BSONException;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import vn.vedich.log.LogCannotOpen;

/** Makes a log in a database that has none, or makes sure that what is there is one. Any number of processes may do so at once. */
record Opening(MongoDatabase database) {

    static final String COMMITS = "commits";
    static final String ABOUT = "about";
    static final String WHAT = "ve-dich event log";

    private static final IndexOptions UNIQUE = new IndexOptions().unique(true);
    private static final List<String> UNIQUE_FIELDS =
            List.of(Fields.COMMAND, Fields.ofEach(Fields.EVENT_ID), Fields.ofEach(Fields.PLACE));

    /** @throws LogCannotOpen when the database has something else, or a log of another form */
    void createOrCheck() {
        try {
            requireKnownForm();
            for (String field : UNIQUE_FIELDS) {
                commits().createIndex(Indexes.ascending(field), UNIQUE);
            }
        } catch (MongoException | BSONException | IllegalStateException e) {
            throw new LogCannotOpen("can't open the log in database " + database.getName() + ": " + e.getMessage(), e);
        }
    }

    private void requireKnownForm() {
        Optional<BsonDocument> about = about();
        if (about.isEmpty()) {
            if (commits().find().first() != null) {
                throw new LogCannotOpen("database " + database.getName() + " has " + COMMITS + ", but is no event log");
            }
            sayWhatItIs();
            about = about();
        }
        int form = about.map(found -> found.getInt32(Fields.FORM).getValue()).orElse(0);
        if (form != Fields.FORM_1) {
            throw new LogCannotOpen("the log in database " + database.getName() + " has form " + form
                    + ", this program knows " + Fields.FORM_1);
        }
    }

    private Optional<BsonDocument> about() {
        return Optional.ofNullable(
                collection(ABOUT).find(Filters.eq(Fields.ID, WHAT)).first());
    }

    private void sayWhatItIs() {
        try {
            collection(ABOUT)
                    .insertOne(new BsonDocument(Fields.ID, new BsonString(WHAT))
                            .append(Fields.FORM, new BsonInt32(Fields.FORM_1)));
        } catch (MongoWriteException e) {
            // Another process said so first.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    private MongoCollection<BsonDocument> commits() {
        return collection(COMMITS);
    }

    private MongoCollection<BsonDocument> collection(String name) {
        return database.getCollection(name, BsonDocument.class);
    }

    /** @throws LogCannotOpen when the log's last commits do not join */
    static void requireJoinedEnd(LogReading reading) {
        try {
            long head = reading.head();
            if (head >= 0) {
                long first = reading.holding(head).firstPosition();
                if (first > 0) {
                    reading.holding(first - 1);
                }
            }
        } catch (StoreFailed e) {
            throw new LogCannotOpen("the log's end is not whole: " + e.getMessage(), e);
        }
    }
}
