package vn.vedich.query.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vedich.query.projection.Evolving.Evolved;
import vn.vedich.query.projection.RecentDocuments.Known;

/**
 * A projection by a pure folding: what each fact touches is loaded once, evolved in order, and written once. Whatever the
 * folding throws is the fact's fault; whatever loading and writing throw is not.
 */
public abstract class FoldingProjection<D> implements Projection {

    private final String name;
    private final Folding<D> folding;
    private final Evolving<D> evolving;
    private final DocumentStore documents;
    private final RecentDocuments<D> recent = new RecentDocuments<>();

    protected FoldingProjection(String name, Folding<D> folding, Class<D> form, DocumentStore documents) {
        this.name = name;
        this.folding = folding;
        this.evolving = new Evolving<>(folding, form);
        this.documents = documents;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final void apply(List<Fact> batch) {
        apply(batch, Held.NOTHING);
    }

    @Override
    public final synchronized void apply(List<Fact> batch, Held held) {
        Unhandled.Gathered failures = new Unhandled.Gathered();
        Map<String, List<Fact>> touched = touchedBy(batch, held, failures);
        recent.goOnWith(batch);
        Map<String, Known<D>> remembered = recent.of(touched.keySet());
        Map<String, StoredDocument> loaded = documents.load(others(touched.keySet(), remembered.keySet()));
        Map<String, Evolved<D>> after = new LinkedHashMap<>();
        touched.forEach((id, facts) -> evolving.evolve(id, remembered.get(id), loaded.get(id), facts, failures)
                .ifPresent(evolved -> after.put(id, evolved)));
        failures.throwIfAny();
        Set<String> before = new HashSet<>(remembered.keySet());
        before.addAll(loaded.keySet());
        documents.write(after.values().stream().map(Evolved::stored).toList(), before);
        after.forEach((id, evolved) -> recent.keep(id, evolved.known()));
        recent.cover(batch);
    }

    /** A fact of which it can't be told what it touches fails for the whole of its stream. */
    @Override
    public final List<String> sequences(Fact fact) {
        return folding.touches(fact);
    }

    @Override
    public final synchronized void clear() {
        recent.forget();
        documents.clear();
    }

    private Map<String, List<Fact>> touchedBy(List<Fact> batch, Held held, Unhandled.Gathered failures) {
        Map<String, List<Fact>> touched = new LinkedHashMap<>();
        batch.stream()
                .sorted(Comparator.comparingLong(Fact::position))
                .filter(fact -> !held.holds(fact))
                .forEach(fact -> touchedBy(fact, failures).stream()
                        .filter(id -> !held.holds(id, fact))
                        .forEach(id -> touched.computeIfAbsent(id, unseen -> new ArrayList<>())
                                .add(fact)));
        return touched;
    }

    private List<String> touchedBy(Fact fact, Unhandled.Gathered failures) {
        try {
            return folding.touches(fact);
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(Held.wholeOf(fact.stream()), fact, e);
            return List.of();
        }
    }

    private static List<String> others(Set<String> ids, Set<String> known) {
        return ids.stream().filter(id -> !known.contains(id)).toList();
    }
}
