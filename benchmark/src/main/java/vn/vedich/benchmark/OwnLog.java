package vn.vedich.benchmark;

import java.util.List;
import vn.vedich.log.EventLog;
import vn.vedich.log.StoredEvent;

/** The log by its own interface. */
record OwnLog(String name, EventLog log) implements Contestant {

    private static final int PAGE = EventLog.MAX_READ;

    @Override
    public void append(Sample sample) {
        log.append(sample.commit());
    }

    @Override
    public long readAll() {
        long next = 0;
        List<StoredEvent> page = log.read(next, PAGE);
        while (!page.isEmpty()) {
            next = page.getLast().position() + 1;
            page = log.read(next, PAGE);
        }
        return next;
    }

    @Override
    public void close() {
        log.close();
    }
}
