package vn.vedich.platform.attesting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import vn.vedich.log.attesting.Attesting;
import vn.vedich.log.attesting.Attesting.Standing;

/** Of each who is asked, up to which size he attested the log. Down when one has seen another history of it. */
final class AttestingHealth extends AbstractHealthIndicator {

    private final Attestings attestings;

    AttestingHealth(Attestings attestings) {
        super("what was attested can't be read");
        this.attestings = attestings;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        for (Attesting each : attestings.all()) {
            Standing standing = each.standing();
            if (standing.contradicted()) {
                health.down();
            }
            health.withDetail(each.attestor().name(), detail(standing));
        }
    }

    private static Map<String, Object> detail(Standing standing) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("size", standing.size());
        if (standing.trouble() != null) {
            detail.put("trouble", standing.trouble());
        }
        return detail;
    }
}
