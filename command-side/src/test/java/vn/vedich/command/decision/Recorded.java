package vn.vedich.command.decision;

import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.ledger.Entry;

/** An event as the log has it: with the entry that it made. */
public record Recorded(Entry entry, Event event) {}
