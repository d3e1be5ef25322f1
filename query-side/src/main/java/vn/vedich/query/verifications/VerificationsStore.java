package vn.vedich.query.verifications;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.dossier.Dossier.OfEnrolment;
import vn.vedich.query.dossier.DossierStore;
import vn.vedich.query.projection.DocumentStore;

/** The dossiers that verifications are judged by. */
@Component
public class VerificationsStore extends DossierStore {

    public VerificationsStore(MongoDatabase database) {
        super(database, VerificationsProjection.NAME, Indexes.ascending(VerificationsProjection.RESPONSIBLE));
    }

    /** The enrolments in which a unit ever answered for an indicator. */
    List<OfEnrolment> answeredForBy(UnitId unit) {
        return dossiers(
                "enrolment",
                eq(VerificationsProjection.RESPONSIBLE, unit.value()),
                Sorts.ascending(DocumentStore.ID),
                0,
                OfEnrolment.class);
    }
}
