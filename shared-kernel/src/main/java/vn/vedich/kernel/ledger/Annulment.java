package vn.vedich.kernel.ledger;

import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;

/** Says that an entry was never true: we were wrong. It differs from a lapse, where the world changed. */
public interface Annulment extends Event {

    /** What the name of every annulling event ends with. */
    String SUFFIX = "EntryAnnulled";

    /** The entry that is annulled; of the same subject. */
    EntryId entry();
}
