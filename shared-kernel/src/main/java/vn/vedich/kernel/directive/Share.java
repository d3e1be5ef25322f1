package vn.vedich.kernel.directive;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.DirectiveEvent.ShareProgressReported;
import vn.vedich.kernel.directive.DirectiveEvent.ShareReportedDone;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.value.DayOrMonth;

/**
 * What a unit said by a day of what it was given: how far its own share of a directive is, and whether it wants more time or
 * says that the duty is not its own. What was said last of a thing counts.
 *
 * @param progress the last that it said of its progress; null when it said nothing
 * @param done that its share is done; null when it did not say so, or spoke of progress again since
 * @param extension its last request for more time
 * @param handBack that it handed the directive back, for the last time
 */
public record Share(
        Addressee addressee,
        @Nullable Line<ShareProgressReported> progress,
        @Nullable Line<ShareReportedDone> done,
        @Nullable ExtensionAsked extension,
        @Nullable HandBack handBack) {

    public boolean isDone() {
        return done != null;
    }

    /** Whether its share is done, on a day that the deadline allows. */
    public boolean isDoneBy(DayOrMonth deadline) {
        return done != null && !done.event().doneOn().isAfter(deadline.lastDay());
    }

    /** Whether it asks for more time, and nobody has answered. */
    public boolean asksForTime() {
        return extension != null && extension.isOpen();
    }

    /** Whether it handed the directive back, and nobody has answered. */
    public boolean isHandedBack() {
        return handBack != null && handBack.isOpen();
    }
}
