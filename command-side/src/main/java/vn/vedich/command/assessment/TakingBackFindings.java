package vn.vedich.command.assessment;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.assessment.VerificationRefusal.FoundByAnother;
import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.assessment.Verification;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Dated;

/**
 * Whose it is to correct or annul what a unit found: that unit's own, or a unit's above the assessed one.
 *
 * @param before the assessment with that finding still in it
 */
record TakingBackFindings(Assessed assessed, AssessmentFacts before) {

    Optional<Refusal> foundByAnother(@Nullable EntryId taken) {
        return finding(taken)
                .flatMap(item -> refuseIf(
                        !isEntitled(item.value().by()),
                        () -> new FoundByAnother(item.entry(), item.value().by())));
    }

    private Optional<Dated.Item<Verification>> finding(@Nullable EntryId taken) {
        return before.verifications().lines().stream()
                .flatMap(line -> line.dated().items().stream())
                .filter(item -> item.entry().equals(taken))
                .findFirst();
    }

    private boolean isEntitled(UnitId finder) {
        UnitId acting = assessed.act().actor().unit();
        Lineage lineage = new Lineage(assessed.references(), assessed.day());
        UnitId judged = before.opened().orElseThrow().unitId();
        return finder.equals(acting) || (acting != null && lineage.above(judged).contains(acting));
    }
}
