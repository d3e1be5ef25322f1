package vn.vedich.log.letters;

import static vn.vedich.log.letters.MongoLetterForm.BOX;
import static vn.vedich.log.letters.MongoLetterForm.CLAIMED_AT;
import static vn.vedich.log.letters.MongoLetterForm.ID;
import static vn.vedich.log.letters.MongoLetterForm.POSITION;
import static vn.vedich.log.letters.MongoLetterForm.SEQUENCE;

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
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Letters in a collection of MongoDB, a document each, for any number of processes. */
public final class MongoLetterBoxes implements LetterBoxes {

    private static final String LETTERS = "letters";
    private static final int DUPLICATE_KEY = 11000;
    private static final InsertManyOptions IN_ANY_ORDER = new InsertManyOptions().ordered(false);

    private final MongoCollection<Document> letters;

    public MongoLetterBoxes(MongoDatabase database) {
        this.letters = database.getCollection("dead-letters").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        letters.createIndex(Indexes.ascending(BOX, SEQUENCE, POSITION));
    }

    @Override
    public LetterBox of(String name) {
        return new Box(name);
    }

    /** The client is somebody else's. */
    @Override
    public void close() {}

    private final class Box implements LetterBox {

        private final String name;
        private final Bson all;

        private Box(String name) {
            this.name = name;
            this.all = Filters.eq(BOX, name);
        }

        private String id(String sequence, long position) {
            return MongoLetterForm.id(name, sequence, position);
        }

        private Document form(Letter letter) {
            return MongoLetterForm.write(name, letter);
        }

        private Bson of(Letter letter) {
            return Filters.eq(ID, id(letter.sequence(), letter.position()));
        }

        private Bson of(String sequence) {
            return Filters.and(all, Filters.eq(SEQUENCE, sequence));
        }

        @Override
        public void add(List<Letter> added) {
            if (added.isEmpty()) {
                return;
            }
            try {
                letters.insertMany(added.stream().map(this::form).toList(), IN_ANY_ORDER);
            } catch (MongoBulkWriteException e) {
                if (e.getWriteConcernError() != null
                        || e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
                    throw e;
                }
            }
        }

        @Override
        public List<Letter> read(String sequence, long fromPosition, int limit) {
            return letters.find(Filters.and(of(sequence), Filters.gte(POSITION, fromPosition)))
                    .sort(Sorts.ascending(POSITION))
                    .limit(limit)
                    .map(MongoLetterForm::read)
                    .into(new ArrayList<>());
        }

        @Override
        public boolean replace(Letter letter) {
            return letters.replaceOne(of(letter), form(letter)).getMatchedCount() > 0;
        }

        @Override
        public boolean remove(String sequence, long position) {
            return letters.deleteOne(Filters.eq(ID, id(sequence, position))).getDeletedCount() > 0;
        }

        @Override
        public boolean claim(Letter letter, Instant now, Instant expired) {
            Bson free = Filters.or(Filters.exists(CLAIMED_AT, false), Filters.lt(CLAIMED_AT, LetterForm.time(expired)));
            return letters.updateOne(Filters.and(of(letter), free), Updates.set(CLAIMED_AT, LetterForm.time(now)))
                            .getMatchedCount()
                    > 0;
        }

        @Override
        public List<Sequence> sequences() {
            Map<String, Long> sizes = letters
                    .aggregate(List.of(
                            Aggregates.match(all),
                            Aggregates.group(
                                    "$" + SEQUENCE,
                                    Accumulators.min(POSITION, "$" + POSITION),
                                    Accumulators.sum(LETTERS, 1L))))
                    .into(new ArrayList<>())
                    .stream()
                    .collect(Collectors.toMap(
                            group -> id(group.getString(ID), group.getLong(POSITION)),
                            group -> group.get(LETTERS, Number.class).longValue()));
            return letters.find(Filters.in(ID, sizes.keySet())).into(new ArrayList<>()).stream()
                    .map(first ->
                            new Sequence(MongoLetterForm.read(first), sizes.getOrDefault(first.getString(ID), 1L)))
                    .sorted(Comparator.comparing(sequence -> sequence.first().sequence()))
                    .toList();
        }

        @Override
        public long size(String sequence) {
            return letters.countDocuments(of(sequence));
        }

        @Override
        public boolean isEmpty() {
            return letters.find(all).first() == null;
        }

        @Override
        public void clear() {
            letters.deleteMany(all);
        }
    }
}
