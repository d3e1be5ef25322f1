package vn.vedich.query.conduct;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.dossier.Subject;

/**
 * One entry behind an answer.
 *
 * @param position its place in the whole log
 * @param type the stored name of its event
 * @param enteredBy the account; null once its name was erased
 * @param unit whose act it is
 * @param person the person or title whose act it is said to be
 * @param attributed whether the act is said to be somebody else's than the account's
 * @param summary one sentence that says what was entered
 */
record EntryView(
        long position,
        EntryId entry,
        String type,
        Subject subject,
        DayOrMonth occurredOn,
        Instant recordedAt,
        @Nullable Text enteredBy,
        @Nullable NamedUnit unit,
        @Nullable Text person,
        boolean attributed,
        String summary) {}
