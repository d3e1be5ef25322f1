package vn.vedich.query.conduct;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionMet;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionRejected;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionVerified;
import vn.vedich.kernel.assessment.Basis;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.conduct.OwnVerificationsView.OwnVerification;
import vn.vedich.query.conduct.OwnVerificationsView.Same;

/**
 * A verification of what the same account, or the same named person of the same unit, had entered.
 *
 * @param entered those of the entries behind the criterion that are of the same
 */
record Verifying(ConductDocument document, Act act, Found found, List<Act> entered) {

    /** What a verification says. */
    record Found(CriterionId criterion, VerificationLevel level, int round, boolean verified) {

        static Optional<Found> in(Act act) {
            return act.happened().flatMap(event -> switch (event) {
                case CriterionVerified e -> Optional.of(new Found(e.criterion(), e.level(), e.round(), true));
                case CriterionRejected e -> Optional.of(new Found(e.criterion(), e.level(), e.round(), false));
                default -> Optional.empty();
            });
        }
    }

    /** All in one assessment. */
    static Stream<Verifying> in(ConductDocument assessment) {
        return assessment.acts().stream()
                .flatMap(act -> Found.in(act).map(found -> of(assessment, act, found)).stream())
                .filter(verifying -> !verifying.entered().isEmpty());
    }

    private static Verifying of(ConductDocument assessment, Act act, Found found) {
        List<Act> entered = behind(assessment, act, found.criterion())
                .filter(earlier -> earlier.isOfAccountOf(act) || earlier.isOfPersonOf(act))
                .toList();
        return new Verifying(assessment, act, found, entered);
    }

    /** The last decision before the verification that the criterion is met, and the entries that it rested on. */
    private static Stream<Act> behind(ConductDocument assessment, Act verification, CriterionId criterion) {
        return assessment.acts().stream()
                .filter(act -> act.position() < verification.position())
                .flatMap(act -> met(act, criterion).map(met -> Map.entry(act, met)).stream())
                .reduce((_, later) -> later)
                .stream()
                .flatMap(mark -> Stream.concat(Stream.of(mark.getKey()), values(assessment, mark.getValue())));
    }

    private static Optional<CriterionMet> met(Act act, CriterionId criterion) {
        return act.happened()
                .filter(CriterionMet.class::isInstance)
                .map(CriterionMet.class::cast)
                .filter(met -> met.criterion().equals(criterion));
    }

    private static Stream<Act> values(ConductDocument assessment, CriterionMet met) {
        return met.basis().supports().stream()
                .map(Basis.Support::entry)
                .distinct()
                .flatMap(entry -> assessment.act(entry).stream());
    }

    boolean isForOthers() {
        return act.isForOthers() && entered.stream().allMatch(Act::isForOthers);
    }

    Set<Same> same() {
        Set<Same> same = EnumSet.noneOf(Same.class);
        entered.forEach(earlier -> {
            if (earlier.isOfAccountOf(act)) {
                same.add(Same.ACCOUNT);
            }
            if (earlier.isOfPersonOf(act)) {
                same.add(Same.PERSON);
            }
        });
        return same;
    }

    /** The newest come first. */
    Cursor place() {
        return new Cursor(Cursor.greatestFirst(act.position()), act.entry().id().value());
    }

    OwnVerification read(Telling telling) {
        Map<String, Object> values = Map.of(
                "who", telling.who(act),
                "day", act.enteredOn(),
                "criterion", found.criterion(),
                "subject", document.stream(),
                "many", entered.size());
        return new OwnVerification(
                found.criterion(),
                found.level(),
                found.round(),
                found.verified(),
                same(),
                isForOthers(),
                telling.entry(document, act),
                entered.stream()
                        .map(earlier -> telling.entry(document, earlier))
                        .toList(),
                document.stands(act),
                telling.sentence(found.verified() ? "own.verified" : "own.rejected", values));
    }
}
