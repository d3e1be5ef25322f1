package vn.vedich.query.dossier;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.dossier.Dossier.OfAssessment;
import vn.vedich.query.dossier.Dossier.OfCriteriaSet;
import vn.vedich.query.dossier.Dossier.OfEnrolment;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.StoredDocument;

/** Finds the dossiers of one projection. */
public class DossierStore {

    private final DocumentStore documents;

    /** @param indexes beside the one by context and unit */
    protected DossierStore(MongoDatabase database, String name, Bson... indexes) {
        this.documents = new DocumentStore(database, name);
        documents.index(Indexes.ascending(DossierFolding.CONTEXT, DossierFolding.UNIT));
        List.of(indexes).forEach(documents::index);
    }

    public DocumentStore documents() {
        return documents;
    }

    public Optional<OfUnit> unit(UnitId id) {
        return documents.find(id.stream()).map(d -> read(d, OfUnit.class));
    }

    public Optional<OfCriteriaSet> criteriaSet(CriteriaSetId id) {
        return documents.find(id.stream()).map(d -> read(d, OfCriteriaSet.class));
    }

    /** Those of these units that are known, by id. */
    public List<OfUnit> units(Collection<UnitId> ids) {
        return documents.load(ids.stream().map(UnitId::stream).distinct().toList()).values().stream()
                .map(d -> read(d, OfUnit.class))
                .toList();
    }

    /** Every unit, in the order of ids. */
    public List<OfUnit> allUnits() {
        return units(Filters.empty(), 0);
    }

    /** What subjects are called on a day. */
    public SubjectNames names(LocalDate day) {
        return new SubjectNames(day, id -> dossier(id, Dossier.class));
    }

    /** The units that fit, in the order of their ids. */
    public List<OfUnit> units(Bson filter, int limit) {
        return documents
                .find(and(eq(DossierFolding.CONTEXT, "unit"), filter), Sorts.ascending(DocumentStore.ID), limit)
                .stream()
                .map(d -> read(d, OfUnit.class))
                .toList();
    }

    public List<OfEnrolment> enrolments(Collection<UnitId> units) {
        return about("enrolment", units).map(d -> read(d, OfEnrolment.class)).toList();
    }

    public List<OfAssessment> assessments(Collection<UnitId> units) {
        return about("assessment", units).map(d -> read(d, OfAssessment.class)).toList();
    }

    /** The dossier of one subject. */
    protected <D extends Dossier> Optional<D> dossier(SubjectId id, Class<D> form) {
        return documents.find(id.stream()).map(d -> read(d, form));
    }

    /** The dossiers of a context that fit, in the order asked for; all of them when the limit is 0. */
    protected <D extends Dossier> List<D> dossiers(String context, Bson filter, Bson order, int limit, Class<D> form) {
        return documents.find(and(eq(DossierFolding.CONTEXT, context), filter), order, limit).stream()
                .map(d -> read(d, form))
                .toList();
    }

    /** Every dossier of a context that fits, by id; never holds more than a part of them. */
    protected <D extends Dossier> Stream<D> each(String context, Bson filter, Class<D> form) {
        return documents.each(and(eq(DossierFolding.CONTEXT, context), filter)).map(d -> read(d, form));
    }

    private Stream<StoredDocument> about(String context, Collection<UnitId> units) {
        List<String> ids = units.stream().map(UnitId::value).toList();
        return documents.find(and(eq(DossierFolding.CONTEXT, context), in(DossierFolding.UNIT, ids))).stream();
    }

    private static <D extends Dossier> D read(StoredDocument document, Class<D> form) {
        return form.cast(DocumentJson.read(document.body(), Dossier.class));
    }
}
