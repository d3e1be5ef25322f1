package vn.vedich.kernel.directive;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionRequested;
import vn.vedich.kernel.ledger.Ledger.Line;

/**
 * That a unit asked for more time, and what came of it by a day. Asking changes no deadline.
 *
 * @param answered the entry that granted or refused it; null when nobody did
 */
public record ExtensionAsked(
        Line<ExtensionRequested> said,
        Answer answer,
        @Nullable Line<DirectiveEvent> answered) {

    /** What came of it. */
    public enum Answer {
        /** Whoever issued the directive grants or refuses it. */
        ASKED,
        GRANTED,
        REFUSED,
        /**
         * Nothing is awaited any more: the deadline in force is no earlier than what was asked for, the directive was given to
         * others, or it is not open. One that is returned is open again.
         */
        LAPSED
    }

    public boolean isOpen() {
        return answer == Answer.ASKED;
    }
}
