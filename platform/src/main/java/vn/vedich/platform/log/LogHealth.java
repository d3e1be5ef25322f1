package vn.vedich.platform.log;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import vn.vedich.log.EventLog;

/** Whether the log answers. */
final class LogHealth extends AbstractHealthIndicator {

    private final EventLog log;

    LogHealth(EventLog log) {
        super("the log does not answer");
        this.log = log;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("head", log.head());
    }
}
