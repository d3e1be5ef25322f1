package vn.vedich.command.shell;

import vn.vedich.command.decision.Refusal;

/** Carries a refusal out of an aggregate; no fault of the system, so it has no stack trace. */
public final class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public CommandRefused(Refusal refusal) {
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
