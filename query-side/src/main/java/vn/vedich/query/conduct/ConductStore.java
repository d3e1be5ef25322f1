package vn.vedich.query.conduct;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.dossier.UnitTree;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.DocumentStore;

/** The documents of acts. */
@Component
class ConductStore {

    private final DocumentStore documents;

    ConductStore(MongoDatabase database) {
        this.documents = new DocumentStore(database, ConductProjection.NAME);
        documents.index(Indexes.ascending(ConductFolding.UNITS));
        documents.index(Indexes.ascending(ConductFolding.CONTEXT));
    }

    DocumentStore documents() {
        return documents;
    }

    /** What units are called on a day. */
    SubjectNames names(LocalDate day) {
        return new SubjectNames(
                day,
                id -> documents
                        .find(id.stream())
                        .map(d -> DocumentJson.read(d.body(), ConductDocument.class))
                        .map(ConductDocument::unit));
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
        List<OfUnit> all = read(eq(ConductFolding.CONTEXT, "unit"))
                .map(ConductDocument::unit)
                .filter(Objects::nonNull)
                .toList();
        return UnitTree.of(all, day).within(unit);
    }

    /** The documents of subjects that one of these is a party to; of all subjects when null. */
    Stream<ConductDocument> about(@Nullable Collection<UnitId> units) {
        return read(ofUnits(units));
    }

    /** Those of them in which something was corrected or annulled. */
    Stream<ConductDocument> corrected(@Nullable Collection<UnitId> units) {
        return read(and(ofUnits(units), gt(ConductFolding.SUPERSEDING, 0L)));
    }

    /** Those of them that are assessments. */
    Stream<ConductDocument> assessments(@Nullable Collection<UnitId> units) {
        return read(and(ofUnits(units), eq(ConductFolding.CONTEXT, "assessment")));
    }

    private Stream<ConductDocument> read(Bson filter) {
        return documents.each(filter).map(document -> DocumentJson.read(document.body(), ConductDocument.class));
    }

    private static Bson ofUnits(@Nullable Collection<UnitId> units) {
        return Optional.ofNullable(units)
                .map(some -> in(
                        ConductFolding.UNITS, some.stream().map(UnitId::value).toList()))
                .orElseGet(Filters::empty);
    }
}
