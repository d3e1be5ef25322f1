package vn.vedich.query.platform;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Tokens in MongoDB, each segment's in a document of its own. Any number of processes may follow with the same tokens: a
 * segment belongs to one owner at a time. A claim ends when it is released, or when its owner has not been heard of for a
 * while by the clock of the database. Whoever lost a claim meanwhile stores nothing any more, however late it wakes up.
 *
 * <p>Segments are made first, then claimed.
 */
final class MongoTokens implements TokenStore {

    private static final String ID = "_id";
    private static final String PROCESSOR = "processor";
    private static final String SEGMENT = "segment";
    private static final String IDENTIFIER = "identifier";
    private static final int DUPLICATE_KEY = 11000;

    private final MongoCollection<Document> tokens;
    private final TokenForm form;
    private final Claims claims;
    private final String owner;

    /** @param terms their owner's name is also the identifier of a storage that has none yet */
    MongoTokens(MongoDatabase database, Serializer serializer, Claims.Terms terms) {
        this.tokens = database.getCollection("projection-tokens").withWriteConcern(WriteConcern.MAJORITY);
        this.form = new TokenForm(serializer);
        this.owner = terms.owner();
        this.claims = new Claims(tokens, terms);
    }

    private static String id(String processor, int segment) {
        return processor + "/" + segment;
    }

    @Override
    public void initializeTokenSegments(String processor, int count) {
        initializeTokenSegments(processor, count, null);
    }

    @Override
    public void initializeTokenSegments(String processor, int count, @Nullable TrackingToken first) {
        if (fetchSegments(processor).length > 0) {
            throw new UnableToClaimTokenException("there are segments of " + processor + " already");
        }
        try {
            IntStream.range(0, count).forEach(segment -> initializeSegment(first, processor, segment));
        } catch (UnableToInitializeTokenException e) {
            throw new UnableToClaimTokenException("somebody else made segments of " + processor + " meanwhile", e);
        }
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        Document made = new Document(ID, id(processor, segment))
                .append(PROCESSOR, processor)
                .append(SEGMENT, segment);
        made.putAll(form.write(token));
        try {
            tokens.insertOne(made);
        } catch (MongoException e) {
            throw e.getCode() == DUPLICATE_KEY
                    ? new UnableToInitializeTokenException("there is a segment " + id(processor, segment) + " already")
                    : e;
        }
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        claims.write(id(processor, segment), form.update(token));
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        return form.read(claims.take(id(processor, segment)));
    }

    /** {@inheritDoc} Looks at the other segments after it has claimed this one: now nobody can split or merge it. */
    @Override
    public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
        @Nullable TrackingToken token = fetchToken(processor, segment.getSegmentId());
        if (!Segment.computeSegment(segment.getSegmentId(), fetchSegments(processor))
                .equals(segment)) {
            releaseClaim(processor, segment.getSegmentId());
            throw new UnableToClaimTokenException(segment + " of " + processor + " was split or merged");
        }
        return token;
    }

    @Override
    public void extendClaim(String processor, int segment) {
        claims.keep(id(processor, segment), Updates.combine());
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        claims.release(id(processor, segment));
    }

    @Override
    public void deleteToken(String processor, int segment) {
        claims.delete(id(processor, segment));
    }

    @Override
    public int[] fetchSegments(String processor) {
        return segments(Filters.eq(PROCESSOR, processor)).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        int[] all = fetchSegments(processor);
        return segments(Filters.and(Filters.eq(PROCESSOR, processor), claims.available())).stream()
                .map(segment -> Segment.computeSegment(segment, all))
                .toList();
    }

    private List<Integer> segments(Bson filter) {
        return tokens.find(filter)
                .projection(Projections.include(SEGMENT))
                .sort(Sorts.ascending(SEGMENT))
                .map(one -> one.getInteger(SEGMENT))
                .into(new ArrayList<>());
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        Bson storage = Filters.eq(ID, IDENTIFIER);
        tokens.updateOne(storage, Updates.setOnInsert(IDENTIFIER, owner), new UpdateOptions().upsert(true));
        return Optional.ofNullable(tokens.find(storage).first()).map(found -> found.getString(IDENTIFIER));
    }
}
