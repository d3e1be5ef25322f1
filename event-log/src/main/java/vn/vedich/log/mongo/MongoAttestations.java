package vn.vedich.log.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import vn.vedich.log.Attestation;
import vn.vedich.log.Attestation.Kind;
import vn.vedich.log.Attestations;

/**
 * One document each. Its {@code _id} is kind, size in 19 digits and who said it, so that the newest of a kind is found by
 * {@code _id} alone.
 */
final class MongoAttestations implements Attestations {

    private static final String SIZE = "size";
    private static final String KIND = "kind";
    private static final String BY = "by";
    private static final String CONTENT = "content";
    private static final char AFTER_ANY_DIGIT = ':';

    private final MongoCollection<BsonDocument> attestations;
    private final Asking asking;

    /** @param attestations with majority concerns */
    MongoAttestations(MongoCollection<BsonDocument> attestations, Asking asking) {
        this.attestations = attestations;
        this.asking = asking;
    }

    @Override
    public boolean keep(Attestation attestation) {
        return asking.ask(() -> {
            try {
                attestations.insertOne(document(attestation));
                return true;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                    return false;
                }
                throw e;
            } catch (MongoException e) {
                // The outcome is unknown: who said it says it once of a size, so what is there is it.
                if (find(Filters.eq(Fields.ID, id(attestation)), 1).contains(attestation)) {
                    return true;
                }
                throw e;
            }
        });
    }

    @Override
    public List<Attestation> of(long size) {
        return asking.ask(() -> {
            List<Attestation> all = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                all.addAll(read(attestations
                        .find(between(ofSize(kind, size), ofSize(kind, size) + Character.MAX_VALUE))
                        .sort(Sorts.ascending(Fields.ID))));
            }
            return all;
        });
    }

    @Override
    public Optional<Attestation> newest(Kind kind, String by) {
        return asking.ask(() ->
                find(Filters.and(ofKind(kind), Filters.eq(BY, by)), 1).stream().findFirst());
    }

    @Override
    public List<Attestation> newest(Kind kind, int limit) {
        return asking.ask(() -> find(ofKind(kind), limit));
    }

    private List<Attestation> find(Bson which, int limit) {
        return read(attestations.find(which).sort(Sorts.descending(Fields.ID)).limit(limit));
    }

    private static List<Attestation> read(Iterable<BsonDocument> documents) {
        List<Attestation> read = new ArrayList<>();
        documents.forEach(document -> read.add(attestation(document)));
        return read;
    }

    private static Bson ofKind(Kind kind) {
        return between(kind + " ", kind + " " + AFTER_ANY_DIGIT);
    }

    private static Bson between(String from, String before) {
        return Filters.and(Filters.gte(Fields.ID, from), Filters.lt(Fields.ID, before));
    }

    private static String ofSize(Kind kind, long size) {
        return String.format("%s %019d ", kind, size);
    }

    private static String id(Attestation attestation) {
        return ofSize(attestation.kind(), attestation.size()) + attestation.by();
    }

    private static BsonDocument document(Attestation attestation) {
        return new BsonDocument(Fields.ID, new BsonString(id(attestation)))
                .append(SIZE, new BsonInt64(attestation.size()))
                .append(KIND, new BsonString(attestation.kind().name()))
                .append(BY, new BsonString(attestation.by()))
                .append(CONTENT, new BsonString(attestation.content()));
    }

    private static Attestation attestation(BsonDocument document) {
        return new Attestation(
                document.getInt64(SIZE).getValue(),
                Kind.valueOf(document.getString(KIND).getValue()),
                document.getString(BY).getValue(),
                document.getString(CONTENT).getValue());
    }
}
