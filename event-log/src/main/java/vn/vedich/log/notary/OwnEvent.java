package vn.vedich.log.notary;

import java.time.LocalDate;
import java.util.List;
import vn.vedich.log.CommandAlreadyAppended;
import vn.vedich.log.Commit;
import vn.vedich.log.EventLog;
import vn.vedich.log.NewEvent;

/**
 * An event by which the log speaks of itself: of no stream.
 *
 * @param id of its commit and of the event: whoever appends it again finds that it is there
 */
record OwnEvent(String id, String name, int revision, String provenance, String payload) {

    /** The provenance of what nobody enters. */
    static final String NOBODY = "{}";

    /** Appends it, unless it is in the log already. */
    void appendTo(EventLog log, LocalDate day) {
        NewEvent event = NewEvent.ofNoStream(id, name, revision, day, provenance, payload);
        try {
            log.append(new Commit(id, null, List.of(event)));
        } catch (CommandAlreadyAppended alreadySaid) {
            // Another process, or this one before it was stopped, said so.
        }
    }
}
