package vn.vedich.query.rebuild;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What an operator can tell a rebuild to do, in which states, and the state that follows. */
enum Order {
    PAUSE(State.PAUSED, EnumSet.of(State.REPLAYING, State.COMPARING, State.AWAITING_WORD)),
    RESUME(State.REPLAYING, EnumSet.of(State.PAUSED, State.FAILED)),
    CANCEL(
            State.CANCELLING,
            EnumSet.of(State.REPLAYING, State.PAUSED, State.COMPARING, State.AWAITING_WORD, State.FAILED)),
    SWITCH(State.SWITCHING, EnumSet.of(State.AWAITING_WORD));

    private final State next;
    private final Set<State> allowed;

    Order(State next, Set<State> allowed) {
        this.next = next;
        this.allowed = allowed;
    }

    State next() {
        return next;
    }

    boolean isAllowedIn(State state) {
        return allowed.contains(state);
    }

    /** As it stands in addresses and in the log. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
