package vn.vedich.command.form;

import java.util.Map;
import java.util.Set;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.platform.problem.ProblemFound;

/**
 * Ids that nothing new may bear, because an address has the word where ids of that kind stand, as {@code
 * /api/directives/stream} has: what bore it could not be asked for. What bears one from before stays as it is.
 */
public final class AddressWords {

    private static final Map<String, Set<String>> BY_CONTEXT =
            Map.of("directive", Set.of("stream"), "evidence", Set.of("repeated"));

    private AddressWords() {}

    /** The words of addresses among the ids of a context. */
    public static Set<String> of(String context) {
        return BY_CONTEXT.getOrDefault(context, Set.of());
    }

    /**
     * Lets something new bear any other id.
     *
     * @param field of the body that says which
     * @throws ProblemFound when it is such a word
     */
    public static void requireNone(String field, SubjectId id) {
        if (of(id.context()).contains(id.value())) {
            Misfits misfits = new Misfits();
            misfits.add(Path.BODY.field(field), "word-of-address", Map.of("id", id.value()));
            misfits.throwIfAny();
        }
    }
}
