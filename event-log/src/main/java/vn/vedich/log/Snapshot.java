package vn.vedich.log;

import java.time.Instant;

/**
 * What a stream's events up to a sequence number come to. A shortcut that can be thrown away at any time: never covered by
 * a proof, never needed for an answer.
 *
 * @param sequence of the last event that it stands for
 * @param snapshotId chosen by who took it
 * @param name of the payload's form, such as an event has
 * @param revision of that form, from 1
 * @param takenAt by the clock of who took it
 * @param payload any JSON value
 * @param metaData a JSON object
 */
public record Snapshot(
        String stream,
        String streamType,
        long sequence,
        String snapshotId,
        String name,
        int revision,
        Instant takenAt,
        String payload,
        String metaData) {}
