package vn.vedich.query.units;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Unmarked;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.DossierStore;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.KeyOrder;
import vn.vedich.query.projection.Wanted;
import vn.vedich.query.projection.Wanted.Compared.Side;

/** The documents that the registers are read from. */
@Component
public class UnitsStore extends DossierStore {

    @Autowired
    public UnitsStore(MongoDatabase database) {
        super(database, UnitsProjection.NAME);
    }

    private UnitsStore(UnitsStore other, Knowledge known) {
        super(other, UnitsProjection.FOLDING, known);
    }

    /** The same as it was known at a moment. */
    UnitsStore at(Knowledge known) {
        return new UnitsStore(this, known);
    }

    /** Units whose id comes after this one (an empty text is before all), in the order of ids. */
    List<OfUnit> after(String id, @Nullable String named, int limit) {
        Wanted behind = new Wanted.Compared(DocumentStore.ID, Side.BEHIND, id.isEmpty() ? "" : new UnitId(id).stream());
        Wanted name =
                named == null ? Wanted.everything() : new Wanted.Holding(UnitsProjection.UNMARKED, Unmarked.of(named));
        return dossiers("unit", Wanted.all(behind, name), KeyOrder.BY_ID, limit, OfUnit.class);
    }
}
