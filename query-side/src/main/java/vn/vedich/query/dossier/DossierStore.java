package vn.vedich.query.dossier;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.dossier.Dossier.OfAssessment;
import vn.vedich.query.dossier.Dossier.OfCriteriaSet;
import vn.vedich.query.dossier.Dossier.OfEnrolment;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.Documents;
import vn.vedich.query.projection.KeyOrder;
import vn.vedich.query.projection.LiveDocuments;
import vn.vedich.query.projection.Wanted;

/** Finds the dossiers of one projection, as they are now or as they were known at a moment. */
public class DossierStore {

    private final LiveDocuments<Dossier> live;
    private final Documents<Dossier> documents;

    /** @param indexes beside those by context and unit, and by what is mentioned */
    protected DossierStore(MongoDatabase database, String name, Bson... indexes) {
        DocumentStore store = new DocumentStore(database, name);
        store.index(Indexes.ascending(DossierFolding.CONTEXT, DossierFolding.UNIT));
        store.index(Indexes.ascending(DossierFolding.CONTEXT, Mentions.KEY));
        List.of(indexes).forEach(store::index);
        this.live = new LiveDocuments<>(store, Dossier.class);
        this.documents = live;
    }

    /** The same dossiers as they were known at another moment. */
    protected DossierStore(DossierStore other, DossierFolding folding, Knowledge known) {
        this.live = other.live;
        this.documents = known.documents(live, folding);
    }

    /** Where the projection keeps them. */
    public DocumentStore documents() {
        return live.store();
    }

    public Optional<OfUnit> unit(UnitId id) {
        return dossier(id, OfUnit.class);
    }

    public Optional<OfCriteriaSet> criteriaSet(CriteriaSetId id) {
        return dossier(id, OfCriteriaSet.class);
    }

    /** Those of these units that are known, by id. */
    public List<OfUnit> units(Collection<UnitId> ids) {
        return documents.load(ids.stream().map(UnitId::stream).distinct().toList()).values().stream()
                .map(OfUnit.class::cast)
                .toList();
    }

    /** Every unit, in the order of ids. */
    public List<OfUnit> allUnits() {
        return dossiers("unit", Wanted.everything(), OfUnit.class);
    }

    /** What subjects are called on a day. */
    public SubjectNames names(LocalDate day) {
        return new SubjectNames(day, id -> documents.find(id.stream()));
    }

    public List<OfEnrolment> enrolments(Collection<UnitId> units) {
        return dossiers("enrolment", about(units), OfEnrolment.class);
    }

    public List<OfAssessment> assessments(Collection<UnitId> units) {
        return dossiers("assessment", about(units), OfAssessment.class);
    }

    /** The streams of a context that ever named the unit, by now. */
    public Set<String> everNaming(UnitId unit, String context) {
        return live.ids(of(context, Wanted.is(Mentions.KEY, unit.stream())));
    }

    /** What each of these units is judged from on a day. */
    public Function<UnitId, Assessed.Files> files(Collection<UnitId> units, LocalDate day) {
        Map<Optional<UnitId>, List<OfEnrolment>> enrolments =
                enrolments(units).stream().collect(Collectors.groupingBy(OfEnrolment::unit));
        Map<Optional<UnitId>, List<OfAssessment>> assessments =
                assessments(units).stream().collect(Collectors.groupingBy(OfAssessment::unit));
        return unit -> new Assessed.Files(
                enrolments.getOrDefault(Optional.of(unit), List.of()),
                assessments.getOrDefault(Optional.of(unit), List.of()),
                day);
    }

    /** That a dossier is about one of these units. */
    protected static Wanted about(Collection<UnitId> units) {
        return Wanted.anyOf(
                DossierFolding.UNIT, units.stream().map(UnitId::value).toList());
    }

    /** The dossier of one subject. */
    protected <D extends Dossier> Optional<D> dossier(SubjectId id, Class<D> form) {
        return documents.find(id.stream()).map(form::cast);
    }

    /** The dossiers of a context that fit, in the order of ids. */
    protected <D extends Dossier> List<D> dossiers(String context, Wanted wanted, Class<D> form) {
        return dossiers(context, wanted, KeyOrder.BY_ID, 0, form);
    }

    /** The dossiers of a context that fit, in the order asked for; all of them when the limit is 0. */
    protected <D extends Dossier> List<D> dossiers(
            String context, Wanted wanted, KeyOrder order, int limit, Class<D> form) {
        return documents.find(of(context, wanted), order, limit).stream()
                .map(form::cast)
                .toList();
    }

    /** Every dossier of a context that fits, by id; never holds more than a part of them. */
    protected <D extends Dossier> Stream<D> each(String context, Wanted wanted, Class<D> form) {
        return documents.each(of(context, wanted)).map(form::cast);
    }

    protected long count(String context, Wanted wanted) {
        return documents.count(of(context, wanted));
    }

    private static Wanted of(String context, Wanted wanted) {
        return Wanted.all(Wanted.is(DossierFolding.CONTEXT, context), wanted);
    }
}
