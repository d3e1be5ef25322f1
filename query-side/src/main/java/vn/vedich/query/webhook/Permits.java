package vn.vedich.query.webhook;

import java.util.HashMap;
import java.util.Map;

/**
 * How many calls are made at once. A host where something failed last has one, and all such hosts together have few, so that those
 * who hang don't stop those who answer. Safe for use by many threads.
 */
final class Permits {

    static final int WELL = 64;
    static final int FAILING = 16;
    static final int OF_A_HOST = 4;

    private final Map<String, Integer> byHost = new HashMap<>();
    private int well = WELL;
    private int failing = FAILING;

    /** A permit that is wanted, or was given. */
    record Permit(String host, boolean isFailing) {}

    synchronized boolean isFree(Permit wanted) {
        return byHost.getOrDefault(wanted.host(), 0) < (wanted.isFailing() ? 1 : OF_A_HOST)
                && (wanted.isFailing() ? failing : well) > 0;
    }

    /** False when there is none; otherwise it is given back by {@link #giveBack}. */
    synchronized boolean take(Permit wanted) {
        if (!isFree(wanted)) {
            return false;
        }
        byHost.merge(wanted.host(), 1, Integer::sum);
        count(wanted, -1);
        return true;
    }

    synchronized void giveBack(Permit given) {
        byHost.computeIfPresent(given.host(), (host, calls) -> calls == 1 ? null : calls - 1);
        count(given, 1);
    }

    /** Whether all are given back. */
    synchronized boolean areAllBack() {
        return byHost.isEmpty();
    }

    private void count(Permit permit, int more) {
        if (permit.isFailing()) {
            failing += more;
        } else {
            well += more;
        }
    }
}
