package vn.vedich.log;

/**
 * What somebody outside said of a checkpoint after it was published.
 *
 * @param size of the checkpoint's tree
 * @param by who said it: the verifier key of a witness, or the address of an authority
 * @param content in the form of its kind
 */
public record Attestation(long size, Kind kind, String by, String content) {

    /** What can be said. */
    public enum Kind {
        /** A witness saw that the log only grew to it. The content is a signature line as C2SP tlog-cosignature has it. */
        COSIGNATURE,
        /** It existed at a time. The content is a TimeStampResp of RFC 3161 in DER, in base64, over the note as it is kept. */
        TIMESTAMP
    }
}
