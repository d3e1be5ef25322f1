package vn.vedich.query.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.judgement.Check;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.Days;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.NamedUnit;

/**
 * One indicator as it stands.
 *
 * @param value as it was recorded; null when it is missing or does not apply
 * @param unit what an amount is counted in
 * @param threshold what it is held to; null for a composite, see its parts
 * @param distance how far it lies on the good side of the threshold; negative when it falls short
 * @param outcome what came of holding the value to the rule; null for a composite or without a value
 * @param parts the parts of a composite
 * @param entry of the value, or of the decision that it does not apply
 * @param responsible the unit that answers for it
 * @param verified whether wording and thresholds were confirmed against the decision's text
 */
public record IndicatorView(
        IndicatorId id,
        String code,
        Names names,
        IndicatorStanding.State state,
        @Nullable Measured value,
        @Nullable MeasurementUnit unit,
        @Nullable Decimal threshold,
        @Nullable Decimal distance,
        Check.@Nullable Outcome outcome,
        List<PartView> parts,
        @Nullable LocalDate observedOn,
        @Nullable Days periodCovered,
        @Nullable Text method,
        List<EvidenceId> evidence,
        @Nullable EntryId entry,
        @Nullable Source source,
        boolean illustrative,
        @Nullable NamedUnit responsible,
        boolean verified) {

    public IndicatorView {
        parts = List.copyOf(parts);
        evidence = List.copyOf(evidence);
    }

    /** One part of a composite indicator. */
    public record PartView(
            PartId id,
            @Nullable Decimal value,
            @Nullable Decimal threshold,
            @Nullable Decimal distance,
            Check.Outcome outcome) {}
}
