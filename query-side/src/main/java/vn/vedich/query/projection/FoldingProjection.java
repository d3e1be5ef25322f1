package vn.vedich.query.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A projection by a pure folding: what each fact touches is loaded once, evolved in order, and written once. */
public abstract class FoldingProjection<D> implements Projection {

    private final String name;
    private final Folding<D> folding;
    private final Class<D> form;
    private final DocumentStore documents;

    protected FoldingProjection(String name, Folding<D> folding, Class<D> form, DocumentStore documents) {
        this.name = name;
        this.folding = folding;
        this.form = form;
        this.documents = documents;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final void apply(List<Fact> batch) {
        Map<String, List<Fact>> touched = touchedBy(batch);
        Map<String, StoredDocument> before = documents.load(touched.keySet());
        List<StoredDocument> after = touched.entrySet().stream()
                .flatMap(one -> evolved(one.getKey(), before.get(one.getKey()), one.getValue()).stream())
                .toList();
        documents.write(after, before.keySet());
    }

    @Override
    public final void clear() {
        documents.clear();
    }

    private Map<String, List<Fact>> touchedBy(List<Fact> batch) {
        Map<String, List<Fact>> touched = new LinkedHashMap<>();
        batch.stream()
                .sorted(Comparator.comparingLong(Fact::position))
                .forEach(fact -> folding.touches(fact)
                        .forEach(id -> touched.computeIfAbsent(id, unseen -> new ArrayList<>())
                                .add(fact)));
        return touched;
    }

    private Optional<StoredDocument> evolved(String id, @Nullable StoredDocument before, List<Fact> facts) {
        long position = before == null ? -1 : before.position();
        List<Fact> news = facts.stream().filter(f -> f.position() > position).toList();
        if (news.isEmpty()) {
            return Optional.empty();
        }
        D document = before == null ? null : DocumentJson.read(before.body(), form);
        for (Fact fact : distinct(news)) {
            document = folding.evolve(id, document, fact);
        }
        return Optional.of(stored(id, news.getLast().position(), document));
    }

    private StoredDocument stored(String id, long position, @Nullable D document) {
        D written = Objects.requireNonNull(document);
        return new StoredDocument(id, position, folding.keys(written), DocumentJson.write(written));
    }

    /** A batch may hold a fact twice; the sorted one counts once. */
    private static List<Fact> distinct(List<Fact> sorted) {
        Map<Long, Fact> byPosition = new LinkedHashMap<>();
        sorted.forEach(fact -> byPosition.putIfAbsent(fact.position(), fact));
        return List.copyOf(byPosition.values());
    }
}
