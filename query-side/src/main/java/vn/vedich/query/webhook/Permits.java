package vn.vedich.query.webhook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * How many calls are made at once: of webhooks that fared alike, all together and at each host. So those who hang don't stop those who
 * answer, nor do those who answer stop those who failed. Safe for use by many threads.
 */
final class Permits {

    private final Map<Permit, Integer> given = new HashMap<>();
    private final Map<Fared, Integer> taken = new EnumMap<>(Fared.class);

    /** A permit that is wanted, or was given. */
    record Permit(String host, Fared fared) {}

    synchronized boolean isFree(Permit wanted) {
        return given.getOrDefault(wanted, 0) < wanted.fared().atAHost()
                && taken.getOrDefault(wanted.fared(), 0) < wanted.fared().most();
    }

    /** False when there is none; otherwise it is given back by {@link #giveBack}. */
    synchronized boolean take(Permit wanted) {
        if (!isFree(wanted)) {
            return false;
        }
        given.merge(wanted, 1, Integer::sum);
        taken.merge(wanted.fared(), 1, Integer::sum);
        return true;
    }

    synchronized void giveBack(Permit permit) {
        given.computeIfPresent(permit, (_, calls) -> calls == 1 ? null : calls - 1);
        taken.merge(permit.fared(), -1, Integer::sum);
    }

    /** Whether all are given back. */
    synchronized boolean areAllBack() {
        return given.isEmpty();
    }
}
