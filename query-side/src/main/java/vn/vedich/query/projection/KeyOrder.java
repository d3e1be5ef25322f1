package vn.vedich.query.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import org.bson.conversions.Bson;

/**
 * The order of documents by a key, and by id where that is the same.
 *
 * @param descending whether the greatest key comes first
 */
public record KeyOrder(String key, boolean descending) {

    private static final Bson BY_ID = Sorts.ascending(DocumentStore.ID);

    public Bson sorting() {
        return Sorts.orderBy(descending ? Sorts.descending(key) : Sorts.ascending(key), BY_ID);
    }

    /** The documents that come after the one with that value under that id. */
    public Bson behind(String value, String id) {
        return or(descending ? lt(key, value) : gt(key, value), and(eq(key, value), gt(DocumentStore.ID, id)));
    }
}
