package vn.vedich.query.evidence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

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
import org.springframework.stereotype.Component;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.query.answer.Unmarked;
import vn.vedich.query.dossier.Dossier.OfEvidence;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.evidence.EvidenceDocument.OfEntry;
import vn.vedich.query.evidence.EvidenceDocument.OfOwner;
import vn.vedich.query.evidence.EvidenceDocument.OfPiece;
import vn.vedich.query.evidence.EvidenceQuery.Filter;
import vn.vedich.query.evidence.EvidenceQuery.Register;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.KeyOrder;
import vn.vedich.query.projection.StoredDocument;

/** The documents that evidence is looked up in. */
@Component
class EvidenceStore {

    private final DocumentStore documents;

    EvidenceStore(MongoDatabase database) {
        this.documents = new DocumentStore(database, EvidenceProjection.NAME);
        documents.index(Indexes.ascending(EvidenceFolding.SHA256, DocumentStore.ID));
        documents.index(Indexes.ascending(EvidenceFolding.UNIT, EvidenceFolding.ATTACHED));
        documents.index(Indexes.ascending(EvidenceFolding.NAMED));
    }

    DocumentStore documents() {
        return documents;
    }

    Optional<OfEvidence> piece(EvidenceId id) {
        return documents.find(id.stream()).map(EvidenceStore::piece);
    }

    /** What subjects are called on a day. */
    SubjectNames names(LocalDate day) {
        return new SubjectNames(
                day,
                id -> documents
                        .find(id.stream())
                        .map(EvidenceStore::read)
                        .map(OfOwner.class::cast)
                        .map(OfOwner::dossier));
    }

    /** The pieces that fit, attached by that day, sorted, one more than asked for when there are more. */
    List<OfEvidence> pieces(Register question, LocalDate day) {
        KeyOrder order = switch (question.sort()) {
            case ID -> new KeyOrder(DocumentStore.ID, false);
            case ATTACHED_ON -> new KeyOrder(EvidenceFolding.ATTACHED, false);
        };
        Bson behind = Optional.ofNullable(question.after())
                .map(after -> order.behind(after.key(), after.id()))
                .orElseGet(Filters::empty);
        return pieces(and(fitting(question.filter(), day), behind), order.sorting(), question.limit() + 1);
    }

    /** How many pieces fit, attached by that day. */
    long count(Filter filter, LocalDate day) {
        return documents.count(fitting(filter, day));
    }

    /** The first of the hashes behind this one under which something was attached by that day, in order. */
    List<Sha256> hashes(String after, LocalDate day, int pieces) {
        Bson behind = and(attachedBy(day), gt(EvidenceFolding.SHA256, after));
        return pieces(behind, Sorts.ascending(EvidenceFolding.SHA256, DocumentStore.ID), pieces).stream()
                .flatMap(piece -> piece.facts().attached().stream())
                .map(attached -> attached.content().sha256())
                .distinct()
                .toList();
    }

    /** All pieces of these hashes, by id. */
    List<OfEvidence> pieces(Collection<Sha256> hashes) {
        Bson ofThese =
                in(EvidenceFolding.SHA256, hashes.stream().map(Sha256::hex).toList());
        return pieces(ofThese, Sorts.ascending(DocumentStore.ID), 0);
    }

    /** The entries that name one of these. */
    List<OfEntry> naming(Collection<EvidenceId> evidence) {
        return documents
                .find(in(
                        EvidenceFolding.NAMED,
                        evidence.stream().map(EvidenceId::value).toList()))
                .stream()
                .map(document -> (OfEntry) read(document))
                .toList();
    }

    private List<OfEvidence> pieces(Bson filter, Bson order, int limit) {
        return documents.find(filter, order, limit).stream()
                .map(EvidenceStore::piece)
                .toList();
    }

    private static Bson fitting(Filter filter, LocalDate day) {
        return and(Stream.of(
                        Stream.of(attachedBy(day)),
                        Stream.ofNullable(filter.unit()).map(unit -> eq(EvidenceFolding.UNIT, unit.value())),
                        Stream.ofNullable(filter.sha256()).map(sha256 -> eq(EvidenceFolding.SHA256, sha256.hex())),
                        Stream.ofNullable(filter.titled())
                                .map(part -> DocumentStore.holding(EvidenceFolding.UNMARKED, Unmarked.of(part))))
                .flatMap(filters -> filters)
                .toList());
    }

    private static Bson attachedBy(LocalDate day) {
        return lte(EvidenceFolding.ATTACHED, day.toString());
    }

    private static OfEvidence piece(StoredDocument document) {
        return ((OfPiece) read(document)).dossier();
    }

    private static EvidenceDocument read(StoredDocument document) {
        return DocumentJson.read(document.body(), EvidenceDocument.class);
    }
}
