package vn.vedich.log.axon;

/**
 * Where an event's envelope travels in the MetaData of its message, in memory only: MetaData itself is not stored. All
 * other entries of the MetaData are lost at the log.
 */
public final class EnvelopeKeys {

    /** String. When appended, becomes the event's id in the log instead of the message's identifier. */
    public static final String EVENT_ID = "eventId";

    /**
     * String, when appended: the command whose outcome the unit of work is. All events of a unit of work that have it have
     * the same. Where none has it, the first event's id stands in.
     */
    public static final String COMMAND_ID = "commandId";

    /** {@link vn.vedich.log.Fingerprint}, when appended, optional: of the command's body. The first one found counts. */
    public static final String FINGERPRINT = "fingerprint";

    /** String, a day or a month. Where it is missing when appended, the UTC day of the message's timestamp. */
    public static final String OCCURRED_ON = "occurredOn";

    /** String, a day or a month; optional. */
    public static final String REPORTED_ON = "reportedOn";

    /** Of the class that {@link EventCodec} was given; missing where the stored provenance is {@code {}}. */
    public static final String PROVENANCE = "provenance";

    /** Long, when read: the event's place in the log. */
    public static final String POSITION = "position";

    /** {@link java.time.Instant}, when read: set by the log; the message's timestamp is the same. */
    public static final String RECORDED_AT = "recordedAt";

    private EnvelopeKeys() {}
}
