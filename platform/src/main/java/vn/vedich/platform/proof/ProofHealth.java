package vn.vedich.platform.proof;

import java.util.Optional;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import vn.vedich.log.notary.Notary;

/** Down while the log is not being proven: somebody must look into it. */
final class ProofHealth extends AbstractHealthIndicator {

    private final Notary notary;

    ProofHealth(Notary notary) {
        super("the log can't be proven");
        this.notary = notary;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Optional<String> trouble = notary.trouble();
        if (trouble.isPresent()) {
            health.down().withDetail("trouble", trouble.get());
        } else {
            health.up().withDetail("covers", notary.proven().size());
        }
    }
}
