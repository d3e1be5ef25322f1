package vn.vedich.command.decision;

import java.time.LocalDate;
import vn.vedich.kernel.id.EntryId;

/** Every way in which a correction or an annulment, of whatever subject, can be refused. */
public sealed interface EntryRefusal extends Refusal {

    /** No such entry of this subject. */
    record EntryUnknown(EntryId entry) implements EntryRefusal {}

    /** A correction says the same kind of thing as the entry that it corrects. */
    record EntryOfAnotherKind(EntryId entry, String type) implements EntryRefusal {}

    record EntryAlreadyCorrected(EntryId entry, EntryId by) implements EntryRefusal {}

    record EntryAlreadyAnnulled(EntryId entry, EntryId by) implements EntryRefusal {}

    /** What opens a subject can't be annulled while other entries stand on it. */
    record OtherEntriesStandOnIt(EntryId entry) implements EntryRefusal {}

    /** An annulment is itself neither corrected nor annulled: what was annulled is entered again. */
    record AnnulmentIsFinal(EntryId entry) implements EntryRefusal {}

    /** An annulment names what it annuls; it can't also take the place of an entry. */
    record AnnulmentCorrectsNothing(EntryId entry) implements EntryRefusal {}

    /** A correction takes the place of one entry, so it makes one entry. */
    record CorrectionMakesOneEntry(EntryId entry) implements EntryRefusal {}

    record ReasonMissing() implements EntryRefusal {}

    record AuthorityMissing() implements EntryRefusal {}

    record DateInTheFuture(LocalDate date) implements EntryRefusal {}
}
