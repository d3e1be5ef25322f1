package vn.vedich.log;

import org.jspecify.annotations.Nullable;

/**
 * What an event of the log is, without what it says.
 *
 * @param stream null for an event of no stream
 */
public record EventHeading(
        long position,
        String eventId,
        String name,
        @Nullable String stream) {}
