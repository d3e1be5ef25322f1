package vn.vedich.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import vn.vedich.kernel.event.Event;

/** What was decided, to be checked. */
public record Decided<E extends Event>(Decision<E> decision) {

    /** It does exactly this, in this order. */
    public void does(Event... events) {
        assertThat(events).as("use staysQuiet()").isNotEmpty();
        assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of(events)));
    }

    /** It is accepted, and there is nothing to do. */
    public void staysQuiet() {
        assertThat(decision).isEqualTo(new Decision.Accepted<E>(List.of()));
    }

    /** It is refused, by exactly this. */
    public void refuses(Refusal refusal) {
        assertThat(decision).isEqualTo(new Decision.Refused<E>(refusal));
    }
}
