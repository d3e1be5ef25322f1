package vn.vedich.query.conduct;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.provenance.Attribution;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.StoredNames;

/**
 * One act.
 *
 * @param type the stored name of its event
 * @param event in the form of documents
 * @param supersedes the entry that it takes the place of, or annuls
 * @param annuls whether it annuls that
 */
record Act(
        Entry entry,
        long position,
        Instant recordedAt,
        String type,
        JsonNode event,
        @Nullable EntryId supersedes,
        boolean annuls) {

    /** What happened; empty when the vocabulary knows it no more. */
    Optional<Event> happened() {
        return StoredNames.typeOf(type).map(form -> DocumentJson.read(event, form));
    }

    EnteredBy enteredBy() {
        return entry.provenance().enteredBy();
    }

    @Nullable
    Text account() {
        return enteredBy().subject().isErased() ? null : enteredBy().subject();
    }

    /** The person or title whose act it is said to be, where one was named and is not erased. */
    @Nullable
    Text person() {
        Attribution act = entry.provenance().attributedTo();
        return act == null || act.person() == null || act.person().isErased() ? null : act.person();
    }

    /** The unit whose act it is: that of whom it is attributed to, otherwise the caller's. */
    @Nullable
    UnitId unit() {
        return entry.provenance().actor().unit();
    }

    boolean isForOthers() {
        return entry.provenance().attributedTo() != null;
    }

    boolean isOfAccountOf(Act other) {
        return account() != null && Objects.equals(account(), other.account());
    }

    boolean isOfPersonOf(Act other) {
        return person() != null && Objects.equals(person(), other.person()) && Objects.equals(unit(), other.unit());
    }

    /** The day on which it was entered, in Vietnam. */
    LocalDate enteredOn() {
        return LocalDate.ofInstant(recordedAt, Calendar.VIETNAM);
    }
}
