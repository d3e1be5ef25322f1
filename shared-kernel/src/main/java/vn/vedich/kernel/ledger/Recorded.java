package vn.vedich.kernel.ledger;

import java.util.Optional;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;

/** An event together with the entry that made it. */
public record Recorded<E extends Event>(Entry entry, E event) {

    /** The entry that this one takes the place of or annuls, if it does. */
    Optional<EntryId> superseded() {
        return Entries.superseded(entry, event);
    }
}
