package vn.vedich.query.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.evidence.EvidenceEvent;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.evidence.EvidenceFacts;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Annulment;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.query.answer.Unmarked;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.evidence.EvidenceDocument.OfEntry;
import vn.vedich.query.evidence.EvidenceDocument.OfOwner;
import vn.vedich.query.evidence.EvidenceDocument.OfPiece;
import vn.vedich.query.evidence.EvidenceDocument.Offering;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.StreamFolding;
import vn.vedich.query.projection.Wanted;
import vn.vedich.query.projection.Wanted.Compared.Side;

/**
 * One document for each piece of evidence, for each unit, and for each entry that names evidence. An entry that is corrected or annulled is
 * named by the entry that does so, and not what it said: so entries are kept, and not what became of a piece by them.
 */
final class EvidenceFolding implements StreamFolding<EvidenceDocument> {

    static final String UNIT = "unit";
    static final String SHA256 = "sha256";
    static final String ATTACHED = "attached";
    static final String UNMARKED = "unmarked";
    static final String NAMED = "named";

    private static final Set<String> NAMING = Set.of("assessment", "project", "directive");
    private static final DossierFolding DOSSIERS = new DossierFolding(Set.of("unit", "evidence"), dossier -> Map.of());

    private static final String ENTRY = "entry/";

    private static String idOf(String stream, EntryId entry) {
        return ENTRY + stream + "/" + entry.value();
    }

    /** That a document is about a piece of evidence. */
    static Wanted piece() {
        return Wanted.all(
                new Wanted.Compared(DocumentStore.ID, Side.AT_LEAST, "evidence/"),
                new Wanted.Compared(DocumentStore.ID, Side.BEFORE, "evidence0"));
    }

    @Override
    public String streamOf(String id) {
        return id.startsWith(ENTRY) ? id.substring(ENTRY.length(), id.lastIndexOf('/')) : id;
    }

    /** An entry names what it names for ever; all else can be corrected. */
    @Override
    public Wanted atAnyMoment(Wanted.AnyOf wanted) {
        return wanted.key().equals(NAMED) ? wanted : Wanted.everything();
    }

    @Override
    public List<String> touches(Fact fact) {
        if (!NAMING.contains(fact.event().subject().context())) {
            return DOSSIERS.touches(fact);
        }
        Stream<EntryId> naming = Stream.of(fact.entry().id())
                .filter(entry -> !Offer.in(fact.event()).isEmpty());
        return Stream.concat(naming, superseded(fact).stream())
                .map(entry -> idOf(fact.stream(), entry))
                .toList();
    }

    @Override
    public EvidenceDocument evolve(String id, @Nullable EvidenceDocument before, Fact fact) {
        return switch (fact.event()) {
            case EvidenceEvent e -> piece(id, before, fact);
            case UnitEvent e -> owner(id, before, fact);
            default -> entry(id, before instanceof OfEntry known ? known : null, fact);
        };
    }

    @Override
    public Map<String, Object> keys(EvidenceDocument document) {
        return switch (document) {
            case OfPiece piece -> keys(piece.dossier().facts());
            case OfOwner owner -> Map.of();
            case OfEntry entry -> keys(entry.offering());
        };
    }

    private static OfPiece piece(String id, @Nullable EvidenceDocument before, Fact fact) {
        Dossier.OfEvidence known = before instanceof OfPiece piece ? piece.dossier() : null;
        return new OfPiece((Dossier.OfEvidence) DOSSIERS.evolve(id, known, fact));
    }

    private static OfOwner owner(String id, @Nullable EvidenceDocument before, Fact fact) {
        Dossier.OfUnit known = before instanceof OfOwner owner ? owner.dossier() : null;
        return new OfOwner((Dossier.OfUnit) DOSSIERS.evolve(id, known, fact));
    }

    private static OfEntry entry(String id, @Nullable OfEntry before, Fact fact) {
        EntryId own = fact.entry().id();
        if (id.equals(idOf(fact.stream(), own))) {
            OfEntry known = before == null ? OfEntry.nothingKnown(own) : before;
            return known.offering(new Offering(fact.stream(), fact.entry().occurredOn(), Offer.in(fact.event())));
        }
        OfEntry known = before == null ? OfEntry.nothingKnown(superseded(fact).orElseThrow()) : before;
        return fact.event() instanceof Annulment ? known.annulled(own) : known.corrected(own);
    }

    private static Optional<EntryId> superseded(Fact fact) {
        return Entries.superseded(fact.entry(), fact.event());
    }

    /** What nobody offers any more has no keys, so that no list finds it. */
    private static Map<String, Object> keys(EvidenceFacts facts) {
        Map<String, Object> keys = new TreeMap<>();
        facts.attached().ifPresent(attached -> {
            keys.put(UNIT, attached.unitId().value());
            keys.put(SHA256, attached.content().sha256().hex());
            keys.put(UNMARKED, unmarked(attached));
        });
        facts.attachedOn().ifPresent(day -> keys.put(ATTACHED, day.firstDay().toString()));
        return keys;
    }

    private static String unmarked(EvidenceAttached attached) {
        String title = attached.title().value();
        return title == null ? "" : Unmarked.of(title);
    }

    private static Map<String, Object> keys(@Nullable Offering offering) {
        return offering == null
                ? Map.of()
                : Map.of(
                        NAMED,
                        offering.offers().stream()
                                .map(offer -> offer.evidence().value())
                                .distinct()
                                .toList());
    }
}
