package vn.vedich.query.reasons;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.Decision;
import vn.vedich.kernel.criteria.YearBasis;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.query.dossier.Assessed;

/**
 * The rules that a judgement was made by.
 *
 * @param decision that issued or amended the version
 * @param yearBasis which year's thresholds hold
 * @param judgedOn the day on which it is judged
 */
public record RulesView(
        CriteriaSetId criteriaSet,
        int version,
        Decision decision,
        @Nullable ProfileId profile,
        YearBasis yearBasis,
        LocalDate judgedOn) {

    static RulesView of(Assessed assessed) {
        return new RulesView(
                assessed.set().id(),
                assessed.version().number(),
                assessed.version().decision(),
                assessed.profile().orElse(null),
                assessed.version().yearBasis(),
                assessed.day());
    }
}
