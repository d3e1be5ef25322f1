package vn.vedich.log;

/** Somebody else's event has this place in the stream: what was decided rests on a state that is no longer the last. */
public final class StreamConflict extends AppendRefused {

    private static final long serialVersionUID = 1L;

    private final String stream;
    private final long sequence;
    private final transient EventRef existing;

    public StreamConflict(String stream, long sequence, EventRef existing) {
        super("sequence " + sequence + " of stream " + stream + " is taken by " + existing, null);
        this.stream = stream;
        this.sequence = sequence;
        this.existing = existing;
    }

    public String stream() {
        return stream;
    }

    /** The sequence number that the commit's first event of this stream asked for. */
    public long sequence() {
        return sequence;
    }

    /** The event that has it. */
    public EventRef existing() {
        return existing;
    }
}
