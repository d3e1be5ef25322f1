package vn.vedich.query.projection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts that a projection can't handle, for a reason of theirs and not because storage is away. Nothing was written: the
 * others can be taken in once these are held back.
 */
public final class Unhandled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Failure> failures;

    /**
     * The first fact of a sequence that can't be handled.
     *
     * @param cause what the projection's own code threw
     */
    public record Failure(String sequence, Fact fact, Throwable cause) {}

    private Unhandled(Collection<Failure> failures) {
        super(failures.size() + " sequences have a fact that can't be handled", null, true, false);
        this.failures = List.copyOf(failures);
    }

    public List<Failure> failures() {
        return failures;
    }

    /** Gathers failures, of each sequence the first one. */
    public static final class Gathered {

        private final Map<String, Failure> failures = new LinkedHashMap<>();

        public void add(String sequence, Fact fact, Throwable cause) {
            failures.putIfAbsent(sequence, new Failure(sequence, fact, cause));
        }

        public boolean has(String sequence) {
            return failures.containsKey(sequence);
        }

        /** @throws Unhandled when there is any */
        public void throwIfAny() {
            if (!failures.isEmpty()) {
                throw new Unhandled(failures.values());
            }
        }
    }
}
