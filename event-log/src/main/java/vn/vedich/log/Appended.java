package vn.vedich.log;

import java.time.Instant;

/**
 * Where a commit's events came to stand. All have the same time of recording.
 *
 * @param firstPosition of the commit's first event; the others follow without a gap
 * @param lastPosition of its last event
 * @param recordedAt in whole microseconds, never before that of the event before it
 */
public record Appended(long firstPosition, long lastPosition, Instant recordedAt) {}
