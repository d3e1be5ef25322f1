package vn.vedich.query.evidence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
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
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.Documents;
import vn.vedich.query.projection.KeyOrder;
import vn.vedich.query.projection.LiveDocuments;
import vn.vedich.query.projection.Wanted;
import vn.vedich.query.projection.Wanted.Compared;
import vn.vedich.query.projection.Wanted.Compared.Side;

/** The documents that evidence is looked up in. */
@Component
class EvidenceStore {

    private final LiveDocuments<EvidenceDocument> live;
    private final Documents<EvidenceDocument> documents;

    @Autowired
    EvidenceStore(MongoDatabase database) {
        DocumentStore store = new DocumentStore(database, EvidenceProjection.NAME);
        store.index(Indexes.ascending(EvidenceFolding.SHA256, DocumentStore.ID));
        store.index(Indexes.ascending(EvidenceFolding.UNIT, EvidenceFolding.ATTACHED));
        store.index(Indexes.ascending(EvidenceFolding.NAMED));
        this.live = new LiveDocuments<>(store, EvidenceDocument.class);
        this.documents = live;
    }

    private EvidenceStore(EvidenceStore other, Knowledge known) {
        this.live = other.live;
        this.documents = known.documents(live, new EvidenceFolding());
    }

    /** The same as it was known at a moment. */
    EvidenceStore at(Knowledge known) {
        return new EvidenceStore(this, known);
    }

    DocumentStore documents() {
        return live.store();
    }

    Optional<OfEvidence> piece(EvidenceId id) {
        return documents.find(id.stream()).map(EvidenceStore::piece);
    }

    /** What subjects are called on a day. */
    SubjectNames names(LocalDate day) {
        return new SubjectNames(
                day, id -> documents.find(id.stream()).map(OfOwner.class::cast).map(OfOwner::dossier));
    }

    /** The pieces that fit, attached by that day, sorted, one more than asked for when there are more. */
    List<OfEvidence> pieces(Register question, LocalDate day) {
        KeyOrder order = switch (question.sort()) {
            case ID -> KeyOrder.BY_ID;
            case ATTACHED_ON -> new KeyOrder(EvidenceFolding.ATTACHED, false);
        };
        Wanted behind = Optional.ofNullable(question.after())
                .map(after -> order.behind(after.key(), after.id()))
                .orElseGet(Wanted::everything);
        return pieces(Wanted.all(fitting(question.filter(), day), behind), order, question.limit() + 1);
    }

    /** How many pieces fit, attached by that day. */
    long count(Filter filter, LocalDate day) {
        return documents.count(fitting(filter, day));
    }

    /** The first of the hashes behind this one under which something was attached by that day, in order. */
    List<Sha256> hashes(String after, LocalDate day, int pieces) {
        Wanted behind = Wanted.all(attachedBy(day), new Compared(EvidenceFolding.SHA256, Side.BEHIND, after));
        return pieces(behind, new KeyOrder(EvidenceFolding.SHA256, false), pieces).stream()
                .flatMap(piece -> piece.facts().attached().stream())
                .map(attached -> attached.content().sha256())
                .distinct()
                .toList();
    }

    /** All pieces of these hashes, by id. */
    List<OfEvidence> pieces(Collection<Sha256> hashes) {
        Wanted ofThese = Wanted.anyOf(
                EvidenceFolding.SHA256, hashes.stream().map(Sha256::hex).toList());
        return pieces(Wanted.all(EvidenceFolding.piece(), ofThese), KeyOrder.BY_ID, 0);
    }

    /** The entries that name one of these. */
    List<OfEntry> naming(Collection<EvidenceId> evidence) {
        List<String> ids = evidence.stream().map(EvidenceId::value).toList();
        return documents.find(Wanted.anyOf(EvidenceFolding.NAMED, ids)).stream()
                .map(OfEntry.class::cast)
                .toList();
    }

    private List<OfEvidence> pieces(Wanted wanted, KeyOrder order, int limit) {
        return documents.find(wanted, order, limit).stream()
                .map(EvidenceStore::piece)
                .toList();
    }

    private static Wanted fitting(Filter filter, LocalDate day) {
        return Wanted.all(Stream.concat(Stream.of(attachedBy(day)), narrowed(filter)));
    }

    private static Stream<Wanted> narrowed(Filter filter) {
        return Stream.of(
                        Stream.ofNullable(filter.unit()).map(unit -> Wanted.is(EvidenceFolding.UNIT, unit.value())),
                        Stream.ofNullable(filter.sha256())
                                .map(sha256 -> Wanted.is(EvidenceFolding.SHA256, sha256.hex())),
                        Stream.ofNullable(filter.titled())
                                .map(part -> new Wanted.Holding(EvidenceFolding.UNMARKED, Unmarked.of(part))))
                .flatMap(wanted -> wanted);
    }

    private static Wanted attachedBy(LocalDate day) {
        return Wanted.all(
                EvidenceFolding.piece(), new Compared(EvidenceFolding.ATTACHED, Side.AT_MOST, day.toString()));
    }

    private static OfEvidence piece(EvidenceDocument document) {
        return ((OfPiece) document).dossier();
    }
}
