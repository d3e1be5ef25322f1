package vn.vedich.query.projection;

import com.mongodb.client.model.Sorts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import vn.vedich.query.projection.Wanted.Compared.Side;

/**
 * The order of documents by a key that holds one text, and by id where that is the same.
 *
 * @param descending whether the greatest key comes first
 */
public record KeyOrder(String key, boolean descending) {

    /** The order of ids alone. */
    public static final KeyOrder BY_ID = new KeyOrder(DocumentStore.ID, false);

    Bson sorting() {
        return Sorts.orderBy(
                descending ? Sorts.descending(key) : Sorts.ascending(key), Sorts.ascending(DocumentStore.ID));
    }

    /** The same order of the keys of documents at hand. */
    public Comparator<Map<String, Object>> comparing() {
        Comparator<Map<String, Object>> byKey = Comparator.comparing(keys -> text(keys, key));
        return (descending ? byKey.reversed() : byKey).thenComparing(keys -> text(keys, DocumentStore.ID));
    }

    /** The documents that come after the one with that value under that id. */
    public Wanted behind(String value, String id) {
        return new Wanted.Either(List.of(
                new Wanted.Compared(key, descending ? Side.BEFORE : Side.BEHIND, value),
                Wanted.all(Wanted.is(key, value), new Wanted.Compared(DocumentStore.ID, Side.BEHIND, id))));
    }

    private static String text(Map<String, Object> keys, String key) {
        return keys.getOrDefault(key, "").toString();
    }
}
