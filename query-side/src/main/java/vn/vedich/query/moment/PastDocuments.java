package vn.vedich.query.moment;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.query.moment.Knowledge.Then;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.Documents;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.KeyOrder;
import vn.vedich.query.projection.LiveDocuments;
import vn.vedich.query.projection.StreamFolding;
import vn.vedich.query.projection.Wanted;

/**
 * Documents as they were, folded again from their streams when they are asked for. Which ones may fit is asked of the live
 * documents, which must cover the moment: they know all that a subject ever had to do with.
 */
record PastDocuments<D>(LiveDocuments<D> live, StreamFolding<D> folding, Then known) implements Documents<D> {

    @Override
    public Map<String, D> load(Collection<String> ids) {
        Map<String, D> found = new HashMap<>();
        ids.forEach(id -> folded(id).ifPresent(document -> found.put(id, document)));
        return found;
    }

    @Override
    public List<D> find(Wanted wanted, KeyOrder order, int limit) {
        Comparator<Map<String, Object>> byKeys = order.comparing();
        return fitting(wanted)
                .sorted((one, other) -> byKeys.compare(one.keys(), other.keys()))
                .limit(limit == 0 ? Long.MAX_VALUE : limit)
                .map(Keyed::document)
                .toList();
    }

    @Override
    public Stream<D> each(Wanted wanted) {
        return fitting(wanted).map(Keyed::document);
    }

    @Override
    public long count(Wanted wanted) {
        return fitting(wanted).count();
    }

    private record Keyed<D>(Map<String, Object> keys, D document) {}

    private Stream<Keyed<D>> fitting(Wanted wanted) {
        return live.ids(wanted.atAnyMoment(folding::atAnyMoment)).stream()
                .flatMap(id -> folded(id).map(document -> keyed(id, document)).stream())
                .filter(keyed -> wanted.fits(keyed.keys()));
    }

    private Keyed<D> keyed(String id, D document) {
        Map<String, Object> keys = new HashMap<>(folding.keys(document));
        keys.put(DocumentStore.ID, id);
        return new Keyed<>(keys, document);
    }

    private Optional<D> folded(String id) {
        List<Fact> facts = known.facts(folding.streamOf(id)).stream()
                .filter(fact -> folding.touches(fact).contains(id))
                .toList();
        return facts.isEmpty() ? Optional.empty() : Optional.of(folding.evolve(id, null, facts));
    }
}
