package vn.vedich.query.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.query.compare.ComparedView.Change;

/** One thing at two moments, held against each other in the form in which it is shown. Pure. */
record Difference(Stood before, Stood after, Set<String> counting) {

    private static final JsonMapper FORM = JsonMapper.builder().build();

    /** What is other about it; empty when nothing is. */
    Optional<Change> of(String id) {
        Object was = before.view();
        Object is = after.view();
        List<String> properties = was == null || is == null ? List.of() : properties(tree(was), tree(is));
        boolean same = was == null ? is == null : is != null && properties.isEmpty();
        return same ? Optional.empty() : Optional.of(change(id, was, is, properties));
    }

    private Change change(String id, @Nullable Object was, @Nullable Object is, List<String> properties) {
        Set<EntryId> entries =
                new Between(before.entries(), after.entries()).changed(before.restsOn(), after.restsOn());
        return new Change(id, was, is, properties, entries.isEmpty() ? Cause.TIME : Cause.FACTS, List.copyOf(entries));
    }

    private List<String> properties(JsonNode was, JsonNode is) {
        return Stream.concat(was.propertyNames().stream(), is.propertyNames().stream())
                .distinct()
                .filter(name -> !counting.contains(name))
                .filter(name -> !was.path(name).equals(is.path(name)))
                .sorted()
                .toList();
    }

    private static JsonNode tree(Object view) {
        return FORM.valueToTree(view);
    }
}
