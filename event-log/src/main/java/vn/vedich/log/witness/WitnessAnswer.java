package vn.vedich.log.witness;

/** What a witness answers who is asked to cosign. */
public sealed interface WitnessAnswer {

    /**
     * He did, and has remembered it.
     *
     * @param line of his signature, with its line feed
     */
    record Cosigned(String line) implements WitnessAnswer {}

    /** The log is none that he watches over. */
    record UnknownLog() implements WitnessAnswer {}

    /** No key of the log that he trusts has signed, or a signature that bears the name of one is not good. */
    record NotSigned() implements WitnessAnswer {}

    /** The old size is beyond the checkpoint's. */
    record Backwards() implements WitnessAnswer {}

    /**
     * The old size is not that of the checkpoint that he cosigned last.
     *
     * @param size of that one; 0 when there is none
     */
    record SeenAnother(long size) implements WitnessAnswer {}

    /** It was not shown that the log only grew. */
    record NotShown() implements WitnessAnswer {}
}
