package vn.vedich.query.matrix;

import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vedich.query.dossier.DossierStore;
import vn.vedich.query.moment.Knowledge;

/** The dossiers that the matrix is made of. */
@Component
public class MatrixStore extends DossierStore {

    @Autowired
    public MatrixStore(MongoDatabase database) {
        super(database, MatrixProjection.NAME);
    }

    private MatrixStore(MatrixStore other, Knowledge known) {
        super(other, MatrixProjection.FOLDING, known);
    }

    /** The same as it was known at a moment. */
    MatrixStore at(Knowledge known) {
        return new MatrixStore(this, known);
    }
}
