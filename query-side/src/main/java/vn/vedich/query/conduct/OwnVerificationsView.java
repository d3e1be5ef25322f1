package vn.vedich.query.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.VerificationLevel;

/**
 * A part of the list of verifications by who entered what was verified.
 *
 * @param counts of all that fit, in whichever part, by what is the same
 * @param next the cursor of the part after this one; null when this is the last
 */
record OwnVerificationsView(
        LocalDate asOf,
        Counts counts,
        List<OwnVerification> items,
        @Nullable String next) {

    /** What is the same on both sides. */
    enum Same {
        ACCOUNT,
        PERSON
    }

    record Counts(int all, Map<Same, Integer> same) {}

    /**
     * One verification.
     *
     * @param verified what was found; false when it was rejected
     * @param round of the verification, from 1
     * @param forOthers whether both sides were entered for others, as papers are
     * @param verification the entry that verifies or rejects
     * @param entered what the same one entered: the decision that the criterion is met, and values that it rested on
     * @param standing whether the verification stands
     */
    record OwnVerification(
            CriterionId criterion,
            VerificationLevel level,
            int round,
            boolean verified,
            Set<Same> same,
            boolean forOthers,
            EntryView verification,
            List<EntryView> entered,
            boolean standing,
            String summary) {}
}
