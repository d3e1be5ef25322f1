package vn.vedich.query.timeline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.SideBySide;
import vn.vedich.query.projection.StoredDocument;

/**
 * The documents that a batch bears on, as they stand while its facts are taken in one after another: an entry needs to know
 * what was kept of its subject by then.
 */
final class TimelineBatch {

    private final Map<String, StoredDocument> before;
    private final Map<String, TimelineDocument> read = new HashMap<>();
    private final Map<String, Long> changed = new LinkedHashMap<>();

    TimelineBatch(Map<String, StoredDocument> before) {
        this.before = before;
    }

    /** Where what is kept of the subjects of these facts is found. */
    static Set<String> subjects(List<Fact> facts) {
        return facts.stream().map(Fact::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where the entries that these facts make or change are found. */
    static Set<String> entries(List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> TimelineFolding.touches(fact).stream())
                .filter(TimelineStore::isOfEntry)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A document that has taken it in already stays as it is. */
    void take(Fact fact) {
        TimelineFolding.touches(fact).stream()
                .filter(id -> position(id) < fact.position())
                .forEach(id -> {
                    read.put(id, TimelineFolding.evolve(id, document(id), fact, document(fact.stream())));
                    changed.put(id, fact.position());
                });
    }

    List<StoredDocument> changedEntries() {
        return changed(TimelineStore::isOfEntry);
    }

    List<StoredDocument> changedSubjects() {
        return changed(id -> !TimelineStore.isOfEntry(id));
    }

    private List<StoredDocument> changed(Predicate<String> wanted) {
        Map<String, TimelineDocument> documents = new LinkedHashMap<>();
        changed.keySet().stream()
                .filter(wanted)
                .forEach(id -> Optional.ofNullable(document(id)).ifPresent(document -> documents.put(id, document)));
        return SideBySide.each(documents.entrySet())
                .map(one -> stored(one.getKey(), one.getValue()))
                .toList();
    }

    private StoredDocument stored(String id, TimelineDocument document) {
        return new StoredDocument(id, position(id), TimelineFolding.keys(document), DocumentJson.write(document));
    }

    private long position(String id) {
        return changed.getOrDefault(
                id,
                Optional.ofNullable(before.get(id))
                        .map(StoredDocument::position)
                        .orElse(-1L));
    }

    private @Nullable TimelineDocument document(String id) {
        StoredDocument stored = before.get(id);
        return stored == null
                ? read.get(id)
                : read.computeIfAbsent(id, unread -> DocumentJson.read(stored.body(), TimelineDocument.class));
    }
}
