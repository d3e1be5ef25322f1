package vn.vedich.log.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.Checkpoints;

/**
 * A list with dense numbers as {@code _id}. As with commits, one may only be inserted right after the last one seen, which
 * must be of a smaller size: so of two processes one gets the number, and the other looks again at what it has to exceed.
 */
final class MongoCheckpoints implements Checkpoints {

    private static final String SIZE = "size";
    private static final String NOTE = "note";
    private static final String VERIFIER_KEY = "verifierKey";

    private final MongoCollection<BsonDocument> checkpoints;
    private final Asking asking;
    private final Patience patience;
    private final AtomicReference<Numbered> known = new AtomicReference<>(new Numbered(-1, null));

    private record Numbered(long number, @Nullable KeptCheckpoint checkpoint) {

        boolean covers(long position) {
            return checkpoint != null && checkpoint.size() > position;
        }

        boolean isSmallerThan(KeptCheckpoint other) {
            return checkpoint == null || checkpoint.size() < other.size();
        }
    }

    /** @param checkpoints with majority concerns */
    MongoCheckpoints(MongoCollection<BsonDocument> checkpoints, Asking asking, Patience patience) {
        this.checkpoints = checkpoints;
        this.asking = asking;
        this.patience = patience;
    }

    @Override
    public boolean keep(KeptCheckpoint checkpoint) {
        return asking.ask(() -> {
            Patience.Tries tries = patience.start();
            Numbered last = last();
            while (last.isSmallerThan(checkpoint)) {
                if (insert(new Numbered(last.number() + 1, checkpoint))) {
                    return true;
                }
                if (!tries.again()) {
                    throw new StoreFailed(
                            "the number after the last checkpoint is taken by one that does not show", null);
                }
                last = last();
            }
            return false;
        });
    }

    @Override
    public Optional<KeptCheckpoint> newest() {
        return asking.ask(() -> Optional.ofNullable(last().checkpoint()));
    }

    /** A binary search: sizes grow with the numbers. */
    @Override
    public Optional<KeptCheckpoint> firstCovering(long position) {
        return asking.ask(() -> {
            long before = -1;
            Numbered first = last();
            if (!first.covers(position)) {
                return Optional.empty();
            }
            while (before + 1 < first.number()) {
                Numbered middle = find(before + (first.number() - before) / 2).orElseThrow();
                if (middle.covers(position)) {
                    first = middle;
                } else {
                    before = middle.number();
                }
            }
            return Optional.ofNullable(first.checkpoint());
        });
    }

    /** False when another one has the number. */
    private boolean insert(Numbered next) {
        try {
            checkpoints.insertOne(document(next));
            saw(next);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            return isKept(next, e);
        } catch (MongoException e) {
            return isKept(next, e);
        }
    }

    /** After an unknown outcome: whether what has the number is what was to be inserted. */
    private boolean isKept(Numbered next, MongoException failure) {
        Optional<Numbered> kept = find(next.number());
        kept.ifPresent(this::saw);
        return kept.map(next::equals).orElseThrow(() -> failure);
    }

    private Numbered last() {
        if (known.get().checkpoint() == null) {
            Optional.ofNullable(
                            checkpoints.find().sort(Sorts.descending(Fields.ID)).first())
                    .map(MongoCheckpoints::numbered)
                    .ifPresent(this::saw);
        }
        Numbered last = known.get();
        Optional<Numbered> next = find(last.number() + 1);
        while (next.isPresent()) {
            last = saw(next.get());
            next = find(last.number() + 1);
        }
        return last;
    }

    private Optional<Numbered> find(long number) {
        return Optional.ofNullable(
                        checkpoints.find(Filters.eq(Fields.ID, number)).first())
                .map(MongoCheckpoints::numbered);
    }

    private Numbered saw(Numbered seen) {
        return known.accumulateAndGet(seen, (before, now) -> now.number() > before.number() ? now : before);
    }

    private static BsonDocument document(Numbered numbered) {
        KeptCheckpoint checkpoint = numbered.checkpoint();
        if (checkpoint == null) {
            throw new IllegalArgumentException("there is nothing to keep");
        }
        return new BsonDocument(Fields.ID, new BsonInt64(numbered.number()))
                .append(SIZE, new BsonInt64(checkpoint.size()))
                .append(NOTE, new BsonString(checkpoint.note()))
                .append(VERIFIER_KEY, new BsonString(checkpoint.verifierKey()));
    }

    private static Numbered numbered(BsonDocument document) {
        return new Numbered(
                document.getInt64(Fields.ID).getValue(),
                new KeptCheckpoint(
                        document.getInt64(SIZE).getValue(),
                        document.getString(NOTE).getValue(),
                        document.getString(VERIFIER_KEY).getValue()));
    }
}
