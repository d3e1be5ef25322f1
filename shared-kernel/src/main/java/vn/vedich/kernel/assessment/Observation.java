package vn.vedich.kernel.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Days;
import vn.vedich.kernel.value.Text;

/**
 * A value of an indicator and what it was observed over.
 *
 * @param unit what an amount is counted in; only for amounts
 * @param method how it was found
 * @param observedOn the day that it was true of
 * @param periodCovered the period that it sums up, if it does
 * @param village the village that it was observed in; such a value does not stand for the whole unit
 */
public record Observation(
        IndicatorId indicator,
        Measured value,
        @Nullable MeasurementUnit unit,
        @Nullable Text method,
        LocalDate observedOn,
        @Nullable Days periodCovered,
        @Nullable UnitId village,
        List<EvidenceId> evidence) {

    public Observation {
        evidence = List.copyOf(evidence);
    }
}
