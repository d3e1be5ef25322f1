package vn.vedich.query.projection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How facts make documents of one kind. Pure: a document follows from the facts that touched it, in their order. */
public interface Folding<D> {

    /** The ids of the documents that this fact bears on; none when it is of no concern here. */
    List<String> touches(Fact fact);

    /** The document after a fact that touches it; {@code before} is null when there was none. */
    D evolve(String id, @Nullable D before, Fact fact);

    /** The document after several facts that touch it, one after another. */
    default D evolve(String id, @Nullable D before, List<Fact> facts) {
        D document = before;
        for (Fact fact : facts) {
            document = evolve(id, document, fact);
        }
        return Objects.requireNonNull(document);
    }

    /** What the document can be found and sorted by beside its id: text, numbers, or lists of them. */
    Map<String, Object> keys(D document);
}
