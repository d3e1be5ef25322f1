package vn.vedich.log;

/** Names one event of the log without its content. */
public record EventRef(long position, String eventId, String name) {

    @Override
    public String toString() {
        return name + " " + eventId + " at position " + position;
    }
}
