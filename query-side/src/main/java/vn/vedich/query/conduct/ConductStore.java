package vn.vedich.query.conduct;

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
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.dossier.UnitTree;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.Documents;
import vn.vedich.query.projection.LiveDocuments;
import vn.vedich.query.projection.Wanted;

/** The documents of acts. */
@Component
class ConductStore {

    private final LiveDocuments<ConductDocument> live;
    private final Documents<ConductDocument> documents;

    @Autowired
    ConductStore(MongoDatabase database) {
        DocumentStore store = new DocumentStore(database, ConductProjection.NAME);
        store.index(Indexes.ascending(ConductFolding.UNITS));
        store.index(Indexes.ascending(ConductFolding.CONTEXT));
        this.live = new LiveDocuments<>(store, ConductDocument.class);
        this.documents = live;
    }

    private ConductStore(ConductStore other, Knowledge known) {
        this.live = other.live;
        this.documents = known.documents(live, new ConductFolding());
    }

    /** The same as it was known at a moment. */
    ConductStore at(Knowledge known) {
        return new ConductStore(this, known);
    }

    DocumentStore documents() {
        return live.store();
    }

    /** What units are called on a day. */
    SubjectNames names(LocalDate day) {
        return new SubjectNames(day, id -> documents.find(id.stream()).map(ConductDocument::unit));
    }

    /**
     * The unit and all below it on the day; null when no unit is asked about.
     *
     * @throws vn.vedich.query.answer.UnknownSubject when there is no such unit
     */
    @Nullable
    List<UnitId> within(@Nullable UnitId unit, LocalDate day) {
        if (unit == null) {
            return null;
        }
        List<OfUnit> all = documents
                .each(Wanted.is(ConductFolding.CONTEXT, "unit"))
                .flatMap(document -> Stream.ofNullable(document.unit()))
                .toList();
        return UnitTree.of(all, day).within(unit);
    }

    /** The documents of subjects that one of these is a party to; of all subjects when null. */
    Stream<ConductDocument> about(@Nullable Collection<UnitId> units) {
        return documents.each(ofUnits(units));
    }

    /** Those of them in which something was corrected or annulled. */
    Stream<ConductDocument> corrected(@Nullable Collection<UnitId> units) {
        return documents.each(Wanted.all(ofUnits(units), Wanted.is(ConductFolding.CORRECTED, ConductFolding.YES)));
    }

    /** Those of them that are assessments. */
    Stream<ConductDocument> assessments(@Nullable Collection<UnitId> units) {
        return documents.each(Wanted.all(ofUnits(units), Wanted.is(ConductFolding.CONTEXT, "assessment")));
    }

    private static Wanted ofUnits(@Nullable Collection<UnitId> units) {
        return units == null
                ? Wanted.everything()
                : Wanted.anyOf(
                        ConductFolding.UNITS, units.stream().map(UnitId::value).toList());
    }
}
