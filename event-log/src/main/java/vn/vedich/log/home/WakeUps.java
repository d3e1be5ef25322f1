package vn.vedich.log.home;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.log.EventLog.Registration;

/** Those who want to know that something was appended. One that fails harms neither the log nor the others. */
public final class WakeUps {

    private static final Logger LOGGER = LoggerFactory.getLogger(WakeUps.class);

    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    /** Each registration is itself, even where two have the same Runnable. */
    private static final class Entry {
        private final Runnable wakeUp;

        private Entry(Runnable wakeUp) {
            this.wakeUp = wakeUp;
        }
    }

    /** Has this run after every append until the registration is closed. */
    public Registration add(Runnable wakeUp) {
        Entry entry = new Entry(wakeUp);
        entries.add(entry);
        return () -> entries.remove(entry);
    }

    /** Runs them all. */
    public void run() {
        for (Entry entry : entries) {
            try {
                entry.wakeUp.run();
            } catch (RuntimeException e) {
                LOGGER.warn("A reader's wake-up failed", e);
            }
        }
    }
}
