package vn.vedich.query.rebuild;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.rebuild.Difference.Kind;
import vn.vedich.query.version.Version;

/**
 * Compares the documents of one projection. The fresh ones stand still at a position that the live ones cover at least. A live
 * one that has taken in nothing behind that position must be the fresh one, byte for byte; one that has moved on says nothing
 * yet, and is looked at again when the fresh ones have come after it.
 */
final class Tally {

    private final Version live;
    private final Version fresh;
    private final ComparedStore documents;
    private final LongSupplier head;
    private final Findings findings;

    private final Set<DocumentId> unsettled = new LinkedHashSet<>();
    private long given;
    private long equal;
    private long differing;
    private long missing;
    private long unexpected;

    /**
     * @param head of the log: no document has taken in anything behind it
     * @param findings hears each difference
     */
    Tally(Version live, Version fresh, ComparedStore documents, LongSupplier head, Findings findings) {
        this.live = live;
        this.fresh = fresh;
        this.documents = documents;
        this.head = head;
        this.findings = findings;
    }

    Version live() {
        return live;
    }

    boolean isSettled() {
        return unsettled.isEmpty();
    }

    /** Looks at every document, while the fresh ones stand at this position. */
    void compareAll(long held, Heed heed) {
        documents.each(fresh, part -> {
            heed.check();
            Map<DocumentId, StoredBytes> shown = documents.load(live, ids(part));
            part.forEach(document -> compare(document.id(), document, shown.get(document.id()), held));
        });
        documents.ids(live, part -> {
            heed.check();
            List<DocumentId> alone = new ArrayList<>(part);
            alone.removeAll(documents.load(fresh, part).keySet());
            documents.load(live, alone).values().forEach(shown -> compare(shown.id(), null, shown, held));
        });
    }

    /** Looks again at those that had moved on, while the fresh ones stand at this position. */
    void compareUnsettled(long held, Heed heed) {
        List<DocumentId> again = List.copyOf(unsettled);
        unsettled.clear();
        for (int from = 0; from < again.size(); from += ComparedStore.PART) {
            heed.check();
            List<DocumentId> part = again.subList(from, Math.min(again.size(), from + ComparedStore.PART));
            Map<DocumentId, StoredBytes> folded = documents.load(fresh, part);
            Map<DocumentId, StoredBytes> shown = documents.load(live, part);
            part.forEach(id -> compare(id, folded.get(id), shown.get(id), held));
        }
    }

    /** When all is compared, the fresh ones at this position. */
    Report.OfProjection report(long held) {
        return new Report.OfProjection(
                live.projection(),
                live.number(),
                held,
                given,
                equal,
                differing,
                missing,
                unexpected,
                unsettled.size(),
                findings.end(held));
    }

    private void compare(DocumentId id, @Nullable StoredBytes folded, @Nullable StoredBytes shown, long held) {
        if (shown != null && shown.position() > held && shown.position() <= head.getAsLong()) {
            unsettled.add(id);
            return;
        }
        if (folded != null) {
            given++;
        }
        if (folded != null && shown != null && folded.isSame(shown)) {
            equal++;
        } else if (folded != null || shown != null) {
            differs(id, folded, shown);
        }
    }

    private void differs(DocumentId id, @Nullable StoredBytes folded, @Nullable StoredBytes shown) {
        Kind kind = kind(folded, shown);
        switch (kind) {
            case DIFFERS -> differing++;
            case MISSING -> missing++;
            case UNEXPECTED -> unexpected++;
            case LACKING -> throw new IllegalStateException("two documents do not tell it");
        }
        List<String> where = folded == null || shown == null
                ? List.of("")
                : JsonDifference.between(folded.json().get(), shown.json().get(), Difference.MOST_POINTERS);
        findings.found(Difference.of(
                live.projection(),
                id.written(),
                kind,
                where.isEmpty() ? List.of("") : where,
                position(shown),
                position(folded)));
    }

    private static Kind kind(@Nullable StoredBytes folded, @Nullable StoredBytes shown) {
        if (shown == null) {
            return Kind.MISSING;
        }
        return folded == null ? Kind.UNEXPECTED : Kind.DIFFERS;
    }

    private static long position(@Nullable StoredBytes document) {
        return document == null ? -1 : document.position();
    }

    private static List<DocumentId> ids(Collection<StoredBytes> part) {
        return part.stream().map(StoredBytes::id).toList();
    }
}
