package vn.vedich.query.units;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Unmarked;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.DossierStore;
import vn.vedich.query.projection.DocumentStore;

/** The documents that the registers are read from. */
@Component
public class UnitsStore extends DossierStore {

    public UnitsStore(MongoDatabase database) {
        super(database, UnitsProjection.NAME);
    }

    /** Units whose id comes after this one (an empty text is before all), in the order of ids. */
    List<OfUnit> after(String id, @Nullable String named, int limit) {
        List<Bson> filters = new ArrayList<>();
        filters.add(Filters.gt(DocumentStore.ID, id.isEmpty() ? "" : new UnitId(id).stream()));
        if (named != null) {
            filters.add(Filters.regex(UnitsProjection.UNMARKED, Pattern.compile(Pattern.quote(Unmarked.of(named)))));
        }
        return units(Filters.and(filters), limit);
    }
}
