package vn.vedich.query.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.projection.RecentDocuments.Known;

/** A projection by a pure folding: what each fact touches is loaded once, evolved in order, and written once. */
public abstract class FoldingProjection<D> implements Projection {

    private final String name;
    private final Folding<D> folding;
    private final Class<D> form;
    private final DocumentStore documents;
    private final RecentDocuments<D> recent = new RecentDocuments<>();

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
    public final synchronized void apply(List<Fact> batch) {
        Map<String, List<Fact>> touched = touchedBy(batch);
        recent.goOnWith(batch);
        Map<String, Known<D>> before = known(touched.keySet());
        Map<String, Known<D>> after = new LinkedHashMap<>();
        touched.forEach((id, facts) -> evolved(id, before.get(id), facts).ifPresent(known -> after.put(id, known)));
        documents.write(after.entrySet().stream().map(this::stored).toList(), before.keySet());
        recent.keep(after, batch);
    }

    @Override
    public final synchronized void clear() {
        recent.forget();
        documents.clear();
    }

    private Map<String, Known<D>> known(Set<String> ids) {
        Map<String, Known<D>> known = recent.of(ids);
        List<String> others = ids.stream().filter(id -> !known.containsKey(id)).toList();
        documents
                .load(others)
                .forEach((id, found) ->
                        known.put(id, new Known<>(found.position(), DocumentJson.read(found.body(), form))));
        return known;
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

    private Optional<Known<D>> evolved(String id, @Nullable Known<D> before, List<Fact> facts) {
        long position = before == null ? -1 : before.position();
        List<Fact> news = facts.stream().filter(f -> f.position() > position).toList();
        if (news.isEmpty()) {
            return Optional.empty();
        }
        D document = folding.evolve(id, before == null ? null : before.document(), distinct(news));
        return Optional.of(new Known<>(news.getLast().position(), document));
    }

    private StoredDocument stored(Map.Entry<String, Known<D>> one) {
        D written = one.getValue().document();
        return new StoredDocument(
                one.getKey(), one.getValue().position(), folding.keys(written), DocumentJson.write(written));
    }

    /** A batch may hold a fact twice; the sorted one counts once. */
    private static List<Fact> distinct(List<Fact> sorted) {
        Map<Long, Fact> byPosition = new LinkedHashMap<>();
        sorted.forEach(fact -> byPosition.putIfAbsent(fact.position(), fact));
        return List.copyOf(byPosition.values());
    }
}
