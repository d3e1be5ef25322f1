package vn.vedich.query.webhook;

import com.mongodb.client.MongoDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.projection.LiveDocuments;
import vn.vedich.query.projection.Wanted;

/** The documents of webhooks. */
@Component
public class WebhookStore {

    private final LiveDocuments<WebhookDocument> live;

    @Autowired
    public WebhookStore(MongoDatabase database) {
        this.live = new LiveDocuments<>(new DocumentStore(database, WebhookProjection.NAME), WebhookDocument.class);
    }

    DocumentStore documents() {
        return live.store();
    }

    Optional<WebhookDocument> find(WebhookId id) {
        return live.find(id.stream());
    }

    /** Every webhook of a unit, or of all when that is null, also those that were removed; by id. */
    List<WebhookDocument> all(@Nullable UnitId unit) {
        Wanted wanted = unit == null ? Wanted.everything() : Wanted.is(WebhookFolding.UNIT, unit.value());
        return live.each(wanted)
                .sorted(Comparator.comparing(webhook -> webhook.id().value()))
                .toList();
    }
}
