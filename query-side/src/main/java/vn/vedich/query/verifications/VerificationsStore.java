package vn.vedich.query.verifications;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.dossier.Dossier.OfEnrolment;
import vn.vedich.query.dossier.DossierStore;
import vn.vedich.query.dossier.Mentions;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.projection.Wanted;

/** The dossiers that verifications are judged by. */
@Component
public class VerificationsStore extends DossierStore {

    @Autowired
    public VerificationsStore(MongoDatabase database) {
        super(database, VerificationsProjection.NAME, Indexes.ascending(VerificationsProjection.RESPONSIBLE));
    }

    private VerificationsStore(VerificationsStore other, Knowledge known) {
        super(other, VerificationsProjection.FOLDING, known);
    }

    /** The same as it was known at a moment. */
    VerificationsStore at(Knowledge known) {
        return new VerificationsStore(this, known);
    }

    /** The enrolments in which a unit ever answered for an indicator. */
    List<OfEnrolment> answeredForBy(UnitId unit) {
        return dossiers("enrolment", Wanted.is(VerificationsProjection.RESPONSIBLE, unit.value()), OfEnrolment.class);
    }

    /** The enrolments that ever named a unit. */
    List<OfEnrolment> naming(UnitId unit) {
        return dossiers("enrolment", Wanted.is(Mentions.KEY, unit.stream()), OfEnrolment.class);
    }
}
