package vn.vedich.log.axon;

/** Two events that were to be appended together have the same number in the same aggregate. */
final class SequenceRepeated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String stream;
    private final long sequence;

    SequenceRepeated(String stream, long sequence) {
        super("two events of one commit have the sequence " + sequence + " of stream " + stream);
        this.stream = stream;
        this.sequence = sequence;
    }

    String stream() {
        return stream;
    }

    long sequence() {
        return sequence;
    }
}
