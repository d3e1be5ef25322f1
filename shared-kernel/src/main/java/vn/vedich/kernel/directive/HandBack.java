package vn.vedich.kernel.directive;

import vn.vedich.kernel.directive.DirectiveEvent.DirectiveHandedBack;
import vn.vedich.kernel.ledger.Ledger.Line;

/** That a unit handed a directive back, and what came of it by a day. */
public record HandBack(Line<DirectiveHandedBack> said, Answer answer) {

    /** What came of it. */
    public enum Answer {
        /** Whoever issued the directive gives it to others or insists. */
        AWAITED,
        /** The duty stays the unit's. */
        INSISTED,
        /** Nothing is awaited any more: the unit did it after all, it was given to others, or the directive is not open. */
        LAPSED
    }

    public boolean isOpen() {
        return answer == Answer.AWAITED;
    }
}
