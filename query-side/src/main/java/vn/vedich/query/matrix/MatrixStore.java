package vn.vedich.query.matrix;

import com.mongodb.client.MongoDatabase;
import org.springframework.stereotype.Component;
import vn.vedich.query.dossier.DossierStore;

/** The dossiers that the matrix is made of. */
@Component
public class MatrixStore extends DossierStore {

    public MatrixStore(MongoDatabase database) {
        super(database, MatrixProjection.NAME);
    }
}
