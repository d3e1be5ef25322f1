package vn.vedich.query.projection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.projection.RecentDocuments.Known;

/** What a folding makes of one document, up to the form that it is stored in. Pure, so a failure of it is the fact's fault. */
record Evolving<D>(Folding<D> folding, Class<D> form) {

    /** A document of MongoDB holds 16 MiB; what it is found by needs some of it. */
    private static final int MOST_BYTES = 15 * 1024 * 1024;

    private static final int MOST_BYTES_OF_A_CHARACTER = 3;

    /** A document after the facts that touched it, as it is remembered and as it is stored. */
    record Evolved<D>(Known<D> known, StoredDocument stored) {}

    /**
     * The document after those facts that it has not taken in yet; empty when there are none, or one can't be handled.
     *
     * @param recent the document as it was, if it is remembered
     * @param loaded the document as it was, if it is not
     * @param facts sorted
     */
    Optional<Evolved<D>> evolve(
            String id,
            @Nullable Known<D> recent,
            @Nullable StoredDocument loaded,
            List<Fact> facts,
            Unhandled.Gathered failures) {
        List<Fact> news = newsBehind(position(recent, loaded), facts);
        if (news.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(evolved(id, recent == null ? read(loaded) : recent.document(), news));
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(id, firstUnhandled(id, recent, loaded, news), e);
            return Optional.empty();
        }
    }

    private Evolved<D> evolved(String id, @Nullable D before, List<Fact> news) {
        Known<D> known = new Known<>(news.getLast().position(), folding.evolve(id, before, news));
        return new Evolved<>(known, stored(id, known));
    }

    /** Facts are taken in together; only when that fails is it asked which one is to blame. */
    private Fact firstUnhandled(
            String id, @Nullable Known<D> recent, @Nullable StoredDocument loaded, List<Fact> news) {
        Fact tried = news.getFirst();
        try {
            D document = recent == null ? read(loaded) : recent.document();
            for (Fact fact : news) {
                tried = fact;
                document = evolved(id, document, List.of(fact)).known().document();
            }
        } catch (RuntimeException | StackOverflowError e) {
            return tried;
        }
        return tried;
    }

    private long position(@Nullable Known<D> recent, @Nullable StoredDocument loaded) {
        if (recent != null) {
            return recent.position();
        }
        return loaded == null ? -1 : loaded.position();
    }

    private @Nullable D read(@Nullable StoredDocument loaded) {
        return loaded == null ? null : DocumentJson.read(loaded.body(), form);
    }

    /** A batch may hold a fact twice; the sorted one counts once. */
    private static List<Fact> newsBehind(long position, List<Fact> sorted) {
        List<Fact> news = new ArrayList<>();
        long last = position;
        for (Fact fact : sorted) {
            if (fact.position() > last) {
                news.add(fact);
                last = fact.position();
            }
        }
        return news;
    }

    private StoredDocument stored(String id, Known<D> known) {
        String body = DocumentJson.write(known.document());
        if (body.length() > MOST_BYTES / MOST_BYTES_OF_A_CHARACTER
                && body.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalStateException("the document has become too large to be stored");
        }
        return new StoredDocument(id, known.position(), folding.keys(known.document()), body);
    }
}
