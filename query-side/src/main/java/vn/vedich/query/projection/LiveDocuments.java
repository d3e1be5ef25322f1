package vn.vedich.query.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Documents as their projection has written them by now. */
public record LiveDocuments<D>(DocumentStore store, Class<D> form) implements Documents<D> {

    @Override
    public Map<String, D> load(Collection<String> ids) {
        Map<String, D> found = new HashMap<>();
        store.load(ids).forEach((id, document) -> found.put(id, read(document)));
        return found;
    }

    @Override
    public List<D> find(Wanted wanted, KeyOrder order, int limit) {
        return store.find(wanted.inDatabase(), order.sorting(), limit).stream()
                .map(this::read)
                .toList();
    }

    @Override
    public Stream<D> each(Wanted wanted) {
        return store.each(wanted.inDatabase()).map(this::read);
    }

    @Override
    public long count(Wanted wanted) {
        return store.count(wanted.inDatabase());
    }

    /** The ids alone of the documents that fit. */
    public Set<String> ids(Wanted wanted) {
        return store.ids(wanted.inDatabase());
    }

    private D read(StoredDocument document) {
        return DocumentJson.read(document.body(), form);
    }
}
