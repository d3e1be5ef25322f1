package vn.vedich.query.rebuild;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.vedich.query.projection.DocumentJson;

/** What comparisons found, difference by difference: of each projection the first {@value #MOST} that were met. */
@Component
class DifferenceStore {

    static final int MOST = 1_000;

    private static final String ID = "_id";
    private static final String REBUILD = "rebuild";
    private static final String BODY = "body";

    private final MongoCollection<Document> differences;

    DifferenceStore(MongoDatabase database) {
        this.differences = database.getCollection("rebuild-differences");
    }

    void add(long rebuild, int number, Difference difference) {
        differences.insertOne(new Document(ID, "%d/%s/%06d".formatted(rebuild, difference.projection(), number))
                .append(REBUILD, rebuild)
                .append(BODY, DocumentJson.write(difference)));
    }

    /** Forgets what an earlier comparison found. */
    void forget(long rebuild) {
        differences.deleteMany(Filters.eq(REBUILD, rebuild));
    }

    /** A difference and what to ask for those behind it by. */
    record Kept(String id, Difference difference) {}

    /** Those behind that one, by projection; all from the first on behind an empty text. */
    List<Kept> behind(long rebuild, String id, int limit) {
        return differences
                .find(Filters.and(Filters.eq(REBUILD, rebuild), Filters.gt(ID, id)))
                .sort(Sorts.ascending(ID))
                .limit(limit)
                .map(found -> new Kept(found.getString(ID), DocumentJson.read(found.getString(BODY), Difference.class)))
                .into(new ArrayList<>());
    }
}
