package vn.vedich.query.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.inbox.InboxDocument.History;
import vn.vedich.query.inbox.InboxDocument.Known;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.StoredDocument;

/** The documents of the inbox. */
@Component
public class InboxStore {

    private static final String HISTORY = "history/";

    private final DocumentStore documents;

    public InboxStore(MongoDatabase database) {
        this.documents = new DocumentStore(database, InboxProjection.NAME);
        documents.index(Indexes.ascending(DossierFolding.CONTEXT));
        documents.index(Indexes.ascending(InboxFolding.PARTIES));
    }

    static String historyOf(DirectiveId id) {
        return HISTORY + id.value();
    }

    DocumentStore documents() {
        return documents;
    }

    Optional<OfUnit> unit(UnitId id) {
        return documents.find(id.stream()).map(d -> (OfUnit) known(d));
    }

    Optional<OfDirective> directive(DirectiveId id) {
        return documents.find(id.stream()).map(d -> (OfDirective) known(d));
    }

    /** What subjects are called on a day. */
    SubjectNames names(LocalDate day) {
        return new SubjectNames(day, id -> documents.find(id.stream()).map(InboxStore::known));
    }

    Optional<History> history(DirectiveId id) {
        return documents.find(historyOf(id)).map(d -> (History) read(d));
    }

    /** These directives, by id. */
    Map<DirectiveId, OfDirective> directives(Collection<DirectiveId> ids) {
        List<String> streams = ids.stream().map(DirectiveId::stream).toList();
        return documents.load(streams).values().stream()
                .map(d -> (OfDirective) known(d))
                .collect(Collectors.toMap(OfDirective::id, d -> d));
    }

    /** Every directive, or every one that a unit was ever a party to; never holds more than a part of them. */
    Stream<OfDirective> each(@Nullable UnitId party) {
        Bson wanted = and(
                eq(DossierFolding.CONTEXT, "directive"),
                party == null ? Filters.empty() : eq(InboxFolding.PARTIES, party.value()));
        return documents.each(wanted).map(document -> (OfDirective) known(document));
    }

    private static Dossier known(StoredDocument document) {
        return ((Known) read(document)).dossier();
    }

    private static InboxDocument read(StoredDocument document) {
        return DocumentJson.read(document.body(), InboxDocument.class);
    }
}
