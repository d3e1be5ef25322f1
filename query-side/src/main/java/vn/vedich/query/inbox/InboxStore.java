package vn.vedich.query.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.inbox.InboxDocument.History;
import vn.vedich.query.inbox.InboxDocument.Known;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.StoredDocument;

/** The documents of the inbox. */
@Component
public class InboxStore {

    private static final String HISTORY = "history/";
    private static final int READ_AT_ONCE = 500;

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

    /** Shows every directive once, or every one that a unit was ever a party to; never holds more than a part of them. */
    void look(@Nullable UnitId party, Consumer<OfDirective> at) {
        Bson wanted = and(
                eq(DossierFolding.CONTEXT, "directive"),
                party == null ? Filters.empty() : eq(InboxFolding.PARTIES, party.value()));
        List<StoredDocument> part = documents.find(wanted, Sorts.ascending(DocumentStore.ID), READ_AT_ONCE);
        while (!part.isEmpty()) {
            part.forEach(document -> at.accept((OfDirective) known(document)));
            part = documents.find(
                    and(wanted, gt(DocumentStore.ID, part.getLast().id())),
                    Sorts.ascending(DocumentStore.ID),
                    READ_AT_ONCE);
        }
    }

    private static Dossier known(StoredDocument document) {
        return ((Known) read(document)).dossier();
    }

    private static InboxDocument read(StoredDocument document) {
        return DocumentJson.read(document.body(), InboxDocument.class);
    }
}
