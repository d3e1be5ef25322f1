package vn.vedich.log;

/** The commit would leave out sequence numbers of a stream. */
public final class SequenceGap extends AppendRefused {

    private static final long serialVersionUID = 1L;

    private final String stream;
    private final long sequence;
    private final long next;

    public SequenceGap(String stream, long sequence, long next) {
        super("the next sequence of stream " + stream + " is " + next + ", not " + sequence, null);
        this.stream = stream;
        this.sequence = sequence;
        this.next = next;
    }

    public String stream() {
        return stream;
    }

    /** The sequence number that the commit asked for. */
    public long sequence() {
        return sequence;
    }

    /** The only one that the stream takes now. */
    public long next() {
        return next;
    }
}
