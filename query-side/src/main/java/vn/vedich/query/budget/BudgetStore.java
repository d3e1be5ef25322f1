package vn.vedich.query.budget;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.StoredDocument;

/** The documents that money is counted from. */
@Component
class BudgetStore {

    private final DocumentStore documents;

    BudgetStore(MongoDatabase database) {
        this.documents = new DocumentStore(database, BudgetProjection.NAME);
        documents.index(Indexes.ascending(DossierFolding.CONTEXT, DossierFolding.UNIT));
    }

    DocumentStore documents() {
        return documents;
    }

    /** What subjects are called on a day. */
    SubjectNames names(LocalDate day) {
        return new SubjectNames(
                day, id -> documents.find(id.stream()).map(found -> read(found).dossier()));
    }

    List<OfUnit> allUnits() {
        return documents.find(eq(DossierFolding.CONTEXT, "unit")).stream()
                .map(found -> (OfUnit) read(found).dossier())
                .toList();
    }

    /** The projects in these units; in any when null. */
    Stream<BudgetDocument> projects(@Nullable Collection<UnitId> units) {
        Bson projects = eq(DossierFolding.CONTEXT, "project");
        Bson wanted = units == null
                ? projects
                : and(
                        projects,
                        in(
                                DossierFolding.UNIT,
                                units.stream().map(UnitId::value).toList()));
        return documents.each(wanted).map(BudgetStore::read);
    }

    private static BudgetDocument read(StoredDocument document) {
        return DocumentJson.read(document.body(), BudgetDocument.class);
    }
}
