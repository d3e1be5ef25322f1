package vn.vedich.query.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entries;

/**
 * The entries of one subject at two moments.
 *
 * @param before all that were known of it before
 * @param after all that are known of it after
 */
public record Between(Entries before, Entries after) {

    /**
     * What came to it, what went from it, and what stood then and stands no more, with what made it so.
     *
     * @param was what something rested on before
     * @param is what it rests on after
     */
    public Set<EntryId> changed(Set<EntryId> was, Set<EntryId> is) {
        Set<EntryId> changed = new LinkedHashSet<>(without(is, was));
        changed.addAll(without(was, is));
        was.stream().filter(this::fell).forEach(changed::add);
        changed.addAll(superseding(changed));
        return changed;
    }

    private boolean fell(EntryId entry) {
        return before.stands(entry) && after.find(entry).isPresent() && !after.stands(entry);
    }

    private List<EntryId> superseding(Set<EntryId> old) {
        return after.all().stream()
                .filter(entry -> old.contains(entry.id()))
                .flatMap(entry -> Stream.of(entry.correctedBy(), entry.annulledBy()))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static Set<EntryId> without(Set<EntryId> all, Set<EntryId> others) {
        Set<EntryId> left = new LinkedHashSet<>(all);
        left.removeAll(others);
        return left;
    }
}
