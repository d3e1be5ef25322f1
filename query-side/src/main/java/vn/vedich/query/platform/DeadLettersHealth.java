package vn.vedich.query.platform;

import java.util.Set;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import vn.vedich.query.deadletter.DeadLetters;

/** Shows how much is parked. The query side is up all the same: everything else goes on. */
final class DeadLettersHealth extends AbstractHealthIndicator {

    private final DeadLetters letters;
    private final Set<String> projections;

    DeadLettersHealth(DeadLetters letters, Set<String> projections) {
        super("dead letters can't be read");
        this.letters = letters;
        this.projections = projections;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        projections.forEach(projection -> {
            DeadLetters.Amount amount = letters.amount(projection);
            if (amount.letters() > 0) {
                health.withDetail(projection, amount);
            }
        });
    }
}
