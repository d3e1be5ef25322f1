package vn.vedich.log.notary;

import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventLog;
import vn.vedich.log.sqlite.Statements;

/** Counts the events of every stream. */
final class StreamCounting {

    StreamCounting(EventLog log, ProofFile file, long size) {}

    void take(CoveredEvent event, Statements statements) {}
}
