package vn.vedich.proof.checkpoint;

import java.util.List;
import vn.vedich.proof.note.VerifierKey;

/** Why a checkpoint is believed. */
public sealed interface Reliance {

    /** Because this key signed it, and for no other reason: nobody has said that it can be trusted. */
    record ByItself(VerifierKey signer) implements Reliance {}

    /** A trusted key signed it. */
    record Signed(VerifierKey trusted) implements Reliance {}

    /**
     * A trusted key handed over to the next one, and so on, to the one that signed it.
     *
     * @param steps one or more, in their order; the last one's key signed
     */
    record HandedOver(VerifierKey trusted, List<KeyHistory.Step> steps) implements Reliance {

        public HandedOver {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A trusted key that came later signed a tree that begins with this one. Whoever signed the checkpoint itself need not be
     * trusted.
     *
     * @param size of that tree
     */
    record GrewInto(VerifierKey trusted, long size) implements Reliance {}
}
