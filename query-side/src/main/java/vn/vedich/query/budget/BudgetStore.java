package vn.vedich.query.budget;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.dossier.Mentions;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.Documents;
import vn.vedich.query.projection.LiveDocuments;
import vn.vedich.query.projection.Wanted;

/** The documents that money is counted from. */
@Component
class BudgetStore {

    private final LiveDocuments<BudgetDocument> live;
    private final Documents<BudgetDocument> documents;

    @Autowired
    BudgetStore(MongoDatabase database) {
        DocumentStore store = new DocumentStore(database, BudgetProjection.NAME);
        store.index(Indexes.ascending(DossierFolding.CONTEXT, DossierFolding.UNIT));
        store.index(Indexes.ascending(DossierFolding.CONTEXT, Mentions.KEY));
        this.live = new LiveDocuments<>(store, BudgetDocument.class);
        this.documents = live;
    }

    private BudgetStore(BudgetStore other, Knowledge known) {
        this.live = other.live;
        this.documents = known.documents(live, new BudgetFolding());
    }

    /** The same as it was known at a moment. */
    BudgetStore at(Knowledge known) {
        return new BudgetStore(this, known);
    }

    DocumentStore documents() {
        return live.store();
    }

    /** What subjects are called on a day. */
    SubjectNames names(LocalDate day) {
        return new SubjectNames(day, id -> documents.find(id.stream()).map(BudgetDocument::dossier));
    }

    List<OfUnit> allUnits() {
        return documents.find(Wanted.is(DossierFolding.CONTEXT, "unit")).stream()
                .map(document -> (OfUnit) document.dossier())
                .toList();
    }

    /** The projects in these units; in any when null. */
    Stream<BudgetDocument> projects(@Nullable Collection<UnitId> units) {
        Wanted projects = Wanted.is(DossierFolding.CONTEXT, "project");
        return documents.each(units == null ? projects : Wanted.all(projects, in(units)));
    }

    private static Wanted in(Collection<UnitId> units) {
        return Wanted.anyOf(
                DossierFolding.UNIT, units.stream().map(UnitId::value).toList());
    }
}
