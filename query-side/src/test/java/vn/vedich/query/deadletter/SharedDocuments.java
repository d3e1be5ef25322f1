package vn.vedich.query.deadletter;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Folding;
import vn.vedich.query.projection.FoldingProjection;

/**
 * A projection whose documents are touched by several streams: one for each stream, one for each context, and one for all.
 * Each says in which order it took facts in. It can be given poison, and be mended.
 */
public final class SharedDocuments extends FoldingProjection<SharedDocuments.Seen> {

    public static final String NAME = "shared";
    public static final String ALL = "everything";

    private final DocumentStore documents;

    /** @param positions of the facts that a document took in, in their order */
    public record Seen(List<Long> positions) {}

    /** What makes the folding fail, until it is mended. */
    public static final class Poison {

        private final Set<List<Object>> evolving = new HashSet<>();
        private final Set<Long> touching = new HashSet<>();

        /** Makes the fact at this position one that this document can't take in. */
        public Poison of(String document, long position) {
            evolving.add(List.of(document, position));
            return this;
        }

        /** Makes it a mystery which documents the fact at this position touches. */
        public Poison ofTouching(long position) {
            touching.add(position);
            return this;
        }

        boolean is(String document, Fact fact) {
            return evolving.contains(List.of(document, fact.position()));
        }

        boolean isOfTouching(Fact fact) {
            return touching.contains(fact.position());
        }

        public void mend() {
            evolving.clear();
            touching.clear();
        }
    }

    public SharedDocuments(MongoDatabase database, Poison poison) {
        this(new DocumentStore(database, NAME), poison);
    }

    private SharedDocuments(DocumentStore documents, Poison poison) {
        super(NAME, new Seeing(poison), Seen.class, documents);
        this.documents = documents;
    }

    /** What each document took in. */
    public Map<String, List<Long>> seen() {
        Map<String, List<Long>> seen = new TreeMap<>();
        documents
                .find(Filters.empty(), Sorts.ascending(DocumentStore.ID), 0)
                .forEach(one -> seen.put(
                        one.id(), DocumentJson.read(one.body(), Seen.class).positions()));
        return seen;
    }

    public static List<String> touchedBy(Fact fact) {
        return List.of(fact.stream(), "context/" + fact.event().subject().context(), ALL);
    }

    private record Seeing(Poison poison) implements Folding<Seen> {

        @Override
        public List<String> touches(Fact fact) {
            if (poison.isOfTouching(fact)) {
                throw new IllegalArgumentException("nobody knows what this touches");
            }
            return touchedBy(fact);
        }

        @Override
        public Seen evolve(String id, @Nullable Seen before, Fact fact) {
            if (poison.is(id, fact)) {
                throw new ArithmeticException("can't take in " + fact.entry());
            }
            List<Long> positions = new ArrayList<>(before == null ? List.of() : before.positions());
            positions.add(fact.position());
            return new Seen(positions);
        }

        @Override
        public Map<String, Object> keys(Seen document) {
            return Map.of("many", (long) document.positions().size());
        }
    }
}
