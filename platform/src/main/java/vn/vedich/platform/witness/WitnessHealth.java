package vn.vedich.platform.witness;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import vn.vedich.log.witness.Witness;
import vn.vedich.log.witness.Witness.Watched;

/** How far each log that is watched over was seen to grow, and how often it was refused. */
final class WitnessHealth extends AbstractHealthIndicator {

    private final Witness witness;

    WitnessHealth(Witness witness) {
        super("what this witness has seen can't be read");
        this.witness = witness;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        witness.logs().forEach(log -> health.withDetail(log.origin(), detail(witness.watched(log))));
    }

    private static Map<String, Object> detail(Watched watched) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("size", watched.size());
        watched.time().ifPresent(time -> detail.put("cosignedAt", time.toString()));
        detail.put("contradictions", watched.contradictions());
        detail.put("notShown", watched.notShown());
        return detail;
    }
}
