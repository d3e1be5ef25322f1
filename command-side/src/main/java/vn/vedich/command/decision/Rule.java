package vn.vedich.command.decision;

import java.util.Optional;

/** One rule, asked only when all rules before it hold. */
@FunctionalInterface
public interface Rule {

    /** How it is broken; empty when it holds. */
    Optional<? extends Refusal> broken();

    /** A refusal when the condition is true. */
    static Optional<Refusal> refuseIf(boolean broken, java.util.function.Supplier<? extends Refusal> refusal) {
        return broken ? Optional.of(refusal.get()) : Optional.empty();
    }
}
