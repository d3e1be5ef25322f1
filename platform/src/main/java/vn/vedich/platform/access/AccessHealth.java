package vn.vedich.platform.access;

import java.util.Optional;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down while the access record can't be kept or proven: auditors are not answered then. */
final class AccessHealth extends AbstractHealthIndicator {

    private final AccessLog accesses;

    AccessHealth(AccessLog accesses) {
        super("the access record does not answer");
        this.accesses = accesses;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Optional<String> trouble = accesses.trouble();
        health.up().withDetail("head", accesses.head());
        trouble.ifPresent(why -> health.down().withDetail("trouble", why));
    }
}
