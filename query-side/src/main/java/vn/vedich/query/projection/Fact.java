package vn.vedich.query.projection;

import java.time.Instant;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.ledger.Entry;

/**
 * An event with all that the log knows of it.
 *
 * @param position its place in the whole log, from 0
 * @param recordedAt when the log took it in; a datum, never an order
 * @param stream its subject's stream, such as {@code unit/quang-lam}
 * @param sequence its place in that stream, from 0; -1 when the log did not say
 * @param name its stored name, such as {@code unit.UnitRegistered}
 */
public record Fact(
        long position, Instant recordedAt, Entry entry, String stream, long sequence, String name, Event event) {}
