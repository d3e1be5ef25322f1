package vn.vedich.query.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/**
 * A piece of evidence and every place where it was used by a day.
 *
 * @param uses also those whose entry was corrected or annulled, which do not stand
 */
record PieceView(LocalDate asOf, @JsonUnwrapped EvidenceView evidence, List<UseView> uses) {}
