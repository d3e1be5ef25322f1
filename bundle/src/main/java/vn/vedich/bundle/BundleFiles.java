package vn.vedich.bundle;

/** The names of the files in a bundle, which stand in it in the order of their names. */
public final class BundleFiles {

    public static final String README = "README.txt";
    public static final String ANSWER = "answer.json";
    public static final String CHECKPOINT = "checkpoint";
    public static final String EVENTS = "events.ndjson";
    public static final String HANDOVERS = "handovers.ndjson";
    public static final String KEY = "key";
    public static final String QUESTION = "question.json";

    /** The last one: of every other file its SHA-256, as {@code sha256sum} writes it. */
    public static final String SUMS = "sha256sums";

    /** Begins the names of the proofs of completeness. */
    public static final String COMPLETENESS = "completeness/";

    private static final String JSON = ".json";

    private BundleFiles() {}

    /** Where the proof stands that the stream is complete. */
    public static String completeness(String stream) {
        return COMPLETENESS + stream + JSON;
    }
}
