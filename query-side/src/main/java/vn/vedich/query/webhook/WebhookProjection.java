package vn.vedich.query.webhook;

import org.springframework.stereotype.Component;
import vn.vedich.query.projection.FoldingProjection;

/** Keeps which webhooks there are. */
@Component
public final class WebhookProjection extends FoldingProjection<WebhookDocument> {

    static final String NAME = "webhooks";

    public WebhookProjection(WebhookStore store) {
        super(NAME, new WebhookFolding(), WebhookDocument.class, store.documents());
    }
}
