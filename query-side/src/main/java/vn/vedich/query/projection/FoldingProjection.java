package vn.vedich.query.projection;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.projection.RecentDocuments.Known;
import vn.vedich.query.version.Version;

/** A projection by a pure folding: what each fact touches is loaded once, evolved in order, and written once. */
public abstract class FoldingProjection<D> implements Projection {

    private final String name;
    private final Folding<D> folding;
    private final Class<D> form;
    private final DocumentStore documents;
    private final RecentDocuments<D> recent = new RecentDocuments<>();

    /** A document after a batch, and the form in which it is stored. */
    private record Evolved<D>(Known<D> known, StoredDocument stored) {}

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
        List<Evolved<D>> after = SideBySide.each(touched.entrySet())
                .flatMap(one -> evolved(one.getKey(), before.get(one.getKey()), one.getValue()).stream())
                .toList();
        documents.write(after.stream().map(Evolved::stored).toList(), before.keySet());
        Map<String, Known<D>> written = new LinkedHashMap<>();
        after.forEach(one -> written.put(one.stored().id(), one.known()));
        recent.keep(written, batch);
    }

    @Override
    public final synchronized void clear() {
        recent.forget();
        documents.clear();
    }

    @Override
    public final Projection in(Version version) {
        return new FoldingProjection<>(name, folding, form, documents.in(version)) {};
    }

    private Map<String, Known<D>> known(Set<String> ids) {
        Map<String, Known<D>> known = recent.of(ids);
        List<String> others = ids.stream().filter(id -> !known.containsKey(id)).toList();
        known.putAll(SideBySide.each(documents.load(others).values())
                .collect(toMap(
                        StoredDocument::id,
                        found -> new Known<>(found.position(), DocumentJson.read(found.body(), form)))));
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

    private Optional<Evolved<D>> evolved(String id, @Nullable Known<D> before, List<Fact> facts) {
        long position = before == null ? -1 : before.position();
        List<Fact> news = facts.stream().filter(f -> f.position() > position).toList();
        if (news.isEmpty()) {
            return Optional.empty();
        }
        D document = folding.evolve(id, before == null ? null : before.document(), distinct(news));
        long at = news.getLast().position();
        return Optional.of(new Evolved<>(
                new Known<>(at, document),
                new StoredDocument(id, at, folding.keys(document), DocumentJson.write(document))));
    }

    /** A batch may hold a fact twice; the sorted one counts once. */
    private static List<Fact> distinct(List<Fact> sorted) {
        Map<Long, Fact> byPosition = new LinkedHashMap<>();
        sorted.forEach(fact -> byPosition.putIfAbsent(fact.position(), fact));
        return List.copyOf(byPosition.values());
    }
}
