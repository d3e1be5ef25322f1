package vn.vedich.query.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.Fact;
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

    /** The documents that must be known for these facts. */
    static Set<String> ids(List<Fact> facts) {
        Set<String> ids = new TreeSet<>();
        for (Fact fact : facts) {
            ids.add(fact.stream());
            ids.addAll(TimelineFolding.touches(fact));
        }
        return ids;
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

    List<StoredDocument> changed() {
        List<StoredDocument> documents = new ArrayList<>();
        changed.forEach((id, position) -> Optional.ofNullable(document(id))
                .map(document ->
                        new StoredDocument(id, position, TimelineFolding.keys(document), DocumentJson.write(document)))
                .ifPresent(documents::add));
        return documents;
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
