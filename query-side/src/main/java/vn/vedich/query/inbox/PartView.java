package vn.vedich.query.inbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.query.answer.Shortened;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.dossier.SubjectNames;

/**
 * A directive that is a part of another one, as it stands on a day.
 *
 * @param beginning how its text begins; null when it was erased
 * @param onTime null for what was withdrawn
 */
record PartView(
        DirectiveId id,
        @Nullable String beginning,
        @Nullable NamedUnit issuer,
        @Nullable NamedUnit lead,
        Standing.Status status,
        @Nullable OnTime onTime,
        @Nullable DayOrMonth deadline) {

    @JsonIgnore
    boolean isOpen() {
        return status == Standing.Status.OPEN;
    }

    static PartView of(OfDirective part, Standing standing, SubjectNames names) {
        LocalDate day = standing.day();
        return new PartView(
                part.id(),
                part.facts().textOn(day).map(Shortened::beginning).orElse(null),
                part.facts()
                        .issued()
                        .map(DirectiveIssued::issuer)
                        .map(names::unit)
                        .orElse(null),
                part.facts()
                        .assignmentOn(day)
                        .map(Assignment::lead)
                        .map(names::unit)
                        .orElse(null),
                standing.status(),
                standing.onTime(),
                standing.deadline());
    }
}
