package vn.vedich.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents of one kind that a question is answered from: as they are now, or as they were at a moment. */
public interface Documents<D> {

    /** Those of these documents that there are, by id. */
    Map<String, D> load(Collection<String> ids);

    /** The documents that fit, in the order asked for; all of them when the limit is 0. */
    List<D> find(Wanted wanted, KeyOrder order, int limit);

    /** Every document that fits, by id; never holds more than a part of them. */
    Stream<D> each(Wanted wanted);

    long count(Wanted wanted);

    default Optional<D> find(String id) {
        return Optional.ofNullable(load(List.of(id)).get(id));
    }

    /** The documents that fit, by id. */
    default List<D> find(Wanted wanted) {
        return find(wanted, KeyOrder.BY_ID, 0);
    }
}
