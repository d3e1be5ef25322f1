package vn.vedich.kernel.ledger;

import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;

/** Says that an entry was never true: we were wrong. It differs from a lapse, where the world changed. */
public interface Annulment extends Event {

    /** The entry that is annulled; of the same subject. */
    EntryId entry();
}
