package vn.vedich.kernel.provenance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.Text;

/** The document that an act rests on: its kind (decision, notice, report, …), number, date and issuer. */
public record Authority(
        Text kind,
        @Nullable Text number,
        @Nullable LocalDate date,
        @Nullable Text issuer) {}
