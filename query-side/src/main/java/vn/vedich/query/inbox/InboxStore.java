package vn.vedich.query.inbox;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.NoticeId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.dossier.Dossier.OfSession;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.dossier.Mentions;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.inbox.InboxDocument.History;
import vn.vedich.query.inbox.InboxDocument.Sent;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.Documents;
import vn.vedich.query.projection.LiveDocuments;
import vn.vedich.query.projection.Wanted;

/** The documents of the inbox. */
@Component
public class InboxStore {

    private static final String HISTORY = "history/";

    private final LiveDocuments<InboxDocument> live;
    private final Documents<InboxDocument> documents;

    @Autowired
    public InboxStore(MongoDatabase database) {
        DocumentStore store = new DocumentStore(database, InboxProjection.NAME);
        store.index(Indexes.ascending(DossierFolding.CONTEXT));
        store.index(Indexes.ascending(InboxFolding.PARTIES));
        store.index(Indexes.ascending(InboxFolding.WHOLE));
        store.index(Indexes.ascending(DossierFolding.CONTEXT, Mentions.KEY));
        this.live = new LiveDocuments<>(store, InboxDocument.class);
        this.documents = live;
    }

    private InboxStore(InboxStore other, Knowledge known) {
        this.live = other.live;
        this.documents = known.documents(live, new InboxFolding());
    }

    /** The same as it was known at a moment. */
    public InboxStore at(Knowledge known) {
        return new InboxStore(this, known);
    }

    static String historyOf(DirectiveId id) {
        return HISTORY + id.value();
    }

    /** The stream of the directive that a document is about, or of another subject. */
    static String streamOf(String id) {
        return id.startsWith(HISTORY) ? new DirectiveId(id.substring(HISTORY.length())).stream() : id;
    }

    DocumentStore documents() {
        return live.store();
    }

    Optional<OfUnit> unit(UnitId id) {
        return documents.find(id.stream()).map(d -> (OfUnit) dossier(d));
    }

    Optional<OfDirective> directive(DirectiveId id) {
        return documents.find(id.stream()).map(d -> (OfDirective) dossier(d));
    }

    /** What subjects are called on a day. */
    public SubjectNames names(LocalDate day) {
        return new SubjectNames(day, id -> documents.find(id.stream()).map(InboxStore::dossier));
    }

    Optional<History> history(DirectiveId id) {
        return documents.find(historyOf(id)).map(History.class::cast);
    }

    /** What was sent of a directive. */
    Optional<Sent> sent(DirectiveId id) {
        return documents.find(NoticeId.of(id).stream()).map(Sent.class::cast);
    }

    /** These directives, by id. */
    Map<DirectiveId, OfDirective> directives(Collection<DirectiveId> ids) {
        List<String> streams = ids.stream().map(DirectiveId::stream).toList();
        return documents.load(streams).values().stream()
                .map(d -> (OfDirective) dossier(d))
                .collect(Collectors.toMap(OfDirective::id, d -> d));
    }

    /** Every directive, or every one that a unit was ever a party to; never holds more than a part of them. */
    public Stream<OfDirective> each(@Nullable UnitId party) {
        return directives(party == null ? Wanted.everything() : Wanted.is(InboxFolding.PARTIES, party.value()));
    }

    /** Every part of a directive, or every one that ever named a unit, be it as who issued it. */
    Stream<OfDirective> partsNaming(@Nullable UnitId unit) {
        Wanted parts = new Wanted.Compared(InboxFolding.WHOLE, Wanted.Compared.Side.AT_LEAST, "");
        return directives(unit == null ? parts : Wanted.all(parts, Wanted.is(Mentions.KEY, unit.stream())));
    }

    /** Every unit that is there. */
    public List<OfUnit> allUnits() {
        return documents.find(Wanted.is(DossierFolding.CONTEXT, "unit")).stream()
                .map(document -> (OfUnit) dossier(document))
                .toList();
    }

    /** Every session that is there; never holds more than a part of them. */
    Stream<OfSession> sessions() {
        return documents.each(Wanted.is(DossierFolding.CONTEXT, "session")).map(document ->
                (OfSession) dossier(document));
    }

    /** Every directive that was ever said to be a part of one of those, and not found never to have been. */
    Stream<OfDirective> parts(Collection<DirectiveId> wholes) {
        return directives(Wanted.anyOf(
                InboxFolding.WHOLE, wholes.stream().map(DirectiveId::value).toList()));
    }

    private Stream<OfDirective> directives(Wanted wanted) {
        Wanted directives = Wanted.is(DossierFolding.CONTEXT, "directive");
        return documents.each(Wanted.all(directives, wanted)).map(document -> (OfDirective) dossier(document));
    }

    /** The directives that a unit was a party to at any moment, and maybe others; by now, whatever moment this is of. */
    Set<DirectiveId> everOf(UnitId party) {
        return live.ids(Wanted.all(Wanted.is(DossierFolding.CONTEXT, "directive"), InboxFolding.everOf(party))).stream()
                .map(stream -> new DirectiveId(stream.substring(stream.indexOf('/') + 1)))
                .collect(Collectors.toSet());
    }

    private static Dossier dossier(InboxDocument document) {
        return ((InboxDocument.Known) document).dossier();
    }
}
