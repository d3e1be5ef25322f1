package vn.vedich.query.webhook;

import java.util.HashMap;
import java.util.Map;

/**
 * How many calls are made at once. Webhooks where something failed last have one at each host, and all of them together have few, so
 * that those who hang don't stop those who answer; nor do those who answer stop those who failed. Safe for use by many threads.
 */
final class Permits {

    static final int WELL = 64;
    static final int FAILING = 16;
    static final int OF_A_HOST = 4;

    private final Map<Permit, Integer> given = new HashMap<>();
    private int well = WELL;
    private int failing = FAILING;

    /** A permit that is wanted, or was given. */
    record Permit(String host, boolean isFailing) {}

    synchronized boolean isFree(Permit wanted) {
        return given.getOrDefault(wanted, 0) < (wanted.isFailing() ? 1 : OF_A_HOST)
                && (wanted.isFailing() ? failing : well) > 0;
    }

    /** False when there is none; otherwise it is given back by {@link #giveBack}. */
    synchronized boolean take(Permit wanted) {
        if (!isFree(wanted)) {
            return false;
        }
        given.merge(wanted, 1, Integer::sum);
        count(wanted, -1);
        return true;
    }

    synchronized void giveBack(Permit permit) {
        given.computeIfPresent(permit, (_, calls) -> calls == 1 ? null : calls - 1);
        count(permit, 1);
    }

    /** Whether all are given back. */
    synchronized boolean areAllBack() {
        return given.isEmpty();
    }

    private void count(Permit permit, int more) {
        if (permit.isFailing()) {
            failing += more;
        } else {
            well += more;
        }
    }
}
