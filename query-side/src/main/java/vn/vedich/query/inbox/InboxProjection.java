package vn.vedich.query.inbox;

import org.springframework.stereotype.Component;
import vn.vedich.query.projection.FoldingProjection;

/** Keeps directives with their histories. */
@Component
public final class InboxProjection extends FoldingProjection<InboxDocument> {

    public static final String NAME = "inbox";

    public InboxProjection(InboxStore store) {
        super(NAME, new InboxFolding(), InboxDocument.class, store.documents());
    }
}
