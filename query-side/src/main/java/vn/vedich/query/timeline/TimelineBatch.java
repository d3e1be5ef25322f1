package vn.vedich.query.timeline;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.StoredDocument;
import vn.vedich.query.projection.Unhandled;

/**
 * The documents that a batch bears on, as they stand while its facts are taken in one after another: an entry needs to know
 * what was kept of its subject by then.
 */
final class TimelineBatch {

    private final Map<String, StoredDocument> before;
    private final Map<String, TimelineDocument> read = new HashMap<>();
    private final Map<String, Fact> changed = new LinkedHashMap<>();
    private final Unhandled.Gathered failures;

    TimelineBatch(Map<String, StoredDocument> before, Unhandled.Gathered failures) {
        this.before = before;
        this.failures = failures;
    }

    /** Where what is kept of the subjects of these facts is found. */
    static Set<String> subjects(List<TouchingFact> facts) {
        return facts.stream().map(one -> one.fact().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where the entries that these facts make or change are found. */
    static Set<String> entries(List<TouchingFact> facts) {
        return facts.stream()
                .flatMap(one -> one.touched().stream())
                .filter(TimelineStore::isOfEntry)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A document that has taken it in already stays as it is; so does everything behind a fact that can't be handled. */
    void take(TouchingFact one) {
        Fact fact = one.fact();
        if (failures.has(fact.stream())) {
            return;
        }
        try {
            one.touched().stream().filter(id -> position(id) < fact.position()).forEach(id -> {
                read.put(id, TimelineFolding.evolve(id, document(id), fact, document(fact.stream())));
                changed.put(id, fact);
            });
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(fact.stream(), fact, e);
        }
    }

    List<StoredDocument> changedEntries() {
        return changed(TimelineStore::isOfEntry);
    }

    List<StoredDocument> changedSubjects() {
        return changed(id -> !TimelineStore.isOfEntry(id));
    }

    private List<StoredDocument> changed(Predicate<String> wanted) {
        return changed.keySet().stream()
                .filter(wanted)
                .flatMap(id -> stored(id).stream())
                .toList();
    }

    private Optional<StoredDocument> stored(String id) {
        try {
            return Optional.ofNullable(document(id))
                    .map(document -> new StoredDocument(
                            id, position(id), TimelineFolding.keys(document), DocumentJson.write(document)));
        } catch (RuntimeException | StackOverflowError e) {
            Fact fact = Objects.requireNonNull(changed.get(id));
            failures.add(fact.stream(), fact, e);
            return Optional.empty();
        }
    }

    private long position(String id) {
        return Optional.ofNullable(changed.get(id))
                .map(Fact::position)
                .or(() -> Optional.ofNullable(before.get(id)).map(StoredDocument::position))
                .orElse(-1L);
    }

    private @Nullable TimelineDocument document(String id) {
        StoredDocument stored = before.get(id);
        return stored == null
                ? read.get(id)
                : read.computeIfAbsent(id, unread -> DocumentJson.read(stored.body(), TimelineDocument.class));
    }
}
