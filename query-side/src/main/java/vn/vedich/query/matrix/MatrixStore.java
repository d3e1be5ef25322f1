package vn.vedich.query.matrix;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.DossierStore;

/** The dossiers that the matrix is made of. */
@Component
public class MatrixStore extends DossierStore {

    public MatrixStore(MongoDatabase database) {
        super(database, MatrixProjection.NAME);
    }

    /** Every unit, in the order of ids. */
    List<OfUnit> allUnits() {
        return units(Filters.empty(), 0);
    }
}
