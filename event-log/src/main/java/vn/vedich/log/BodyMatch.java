package vn.vedich.log;

/** Whether a command's body is the one that was appended under its id. */
public enum BodyMatch {
    SAME,
    OTHER,
    /** No fingerprint was kept, or its salt went when a text of the command was erased. */
    CANNOT_TELL
}
