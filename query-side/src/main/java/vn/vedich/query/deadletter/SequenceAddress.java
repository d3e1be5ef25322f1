package vn.vedich.query.deadletter;

/** A sequence's name as one part of a path: a slash is written as a tilde, which no id has. */
final class SequenceAddress {

    static final String ROOT = "/api/operations/dead-letters";

    private SequenceAddress() {}

    static String of(String projection, String sequence) {
        return ROOT + "/" + projection + "/" + sequence.replace('/', '~');
    }

    /** The sequence that is meant by a part of a path. */
    static String read(String part) {
        return part.replace('~', '/');
    }
}
