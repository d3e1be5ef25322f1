package vn.vedich.query.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.judgement.Trial;
import vn.vedich.kernel.judgement.Yardstick;
import vn.vedich.kernel.value.Years;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.Assessed;
import vn.vedich.query.dossier.Dossier.OfCriteriaSet;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.scorecard.ScorecardAnswers;
import vn.vedich.query.trial.TrialQuery.Rules;
import vn.vedich.query.trial.TrialQuery.TrialOf;

/** Judges recorded facts by rules that nobody needs to have adopted. */
@Component
public class TrialAnswers {

    private final ScorecardAnswers scorecards;
    private final Clock clock;

    public TrialAnswers(ScorecardAnswers scorecards, Clock clock) {
        this.scorecards = scorecards;
        this.clock = clock;
    }

    /** @throws UnknownSubject when there is no such unit, or no such set or version */
    @QueryHandler
    public TrialView answer(TrialOf question) {
        LocalDate day = DayAsked.of(question.moment().day(), clock);
        ScorecardAnswers then = scorecards.at(question.moment().known());
        Proposed proposed = proposed(question.rules(), then, day);
        return new TrialView(
                day,
                proposed.set(),
                proposed.version().number(),
                then.communes(question.unit(), day).stream()
                        .map(judged -> tried(judged.unit(), judged.assessed(), proposed, question.profile(), day))
                        .toList());
    }

    /**
     * The rules to try.
     *
     * @param set null for a draft
     */
    private record Proposed(@Nullable CriteriaSetId set, CriteriaSetVersion version, Years period) {}

    private static Proposed proposed(Rules rules, ScorecardAnswers then, LocalDate day) {
        return switch (rules) {
            case Rules.Draft draft -> new Proposed(null, draft.version(), draft.period());
            case Rules.Issued issued -> {
                OfCriteriaSet set = then.criteriaSet(issued.criteriaSetId())
                        .orElseThrow(() -> new UnknownSubject(issued.criteriaSetId()));
                Integer number = issued.version();
                CriteriaSetVersion version = Optional.ofNullable(number)
                        .flatMap(set.facts()::version)
                        .or(() -> number == null ? set.facts().versions().on(day) : Optional.empty())
                        .orElseThrow(() -> new UnknownSubject(issued.criteriaSetId()));
                yield new Proposed(
                        set.id(),
                        version,
                        set.facts().issued().map(CriteriaSetIssued::period).orElseThrow());
            }
        };
    }

    private static TrialView.OfUnit tried(
            NamedUnit unit, @Nullable Assessed now, Proposed proposed, @Nullable ProfileId otherwise, LocalDate day) {
        ProfileId profile = Optional.ofNullable(now)
                .flatMap(Assessed::profile)
                .filter(proposed.version()::hasProfile)
                .orElse(otherwise);
        AssessmentFacts facts = now == null ? AssessmentFacts.none() : now.facts();
        CriteriaSetVersion recordedUnder = now == null ? null : now.version();
        Yardstick rules = new Yardstick(proposed.version(), profile, proposed.period());
        Trial trial = new Trial(facts, recordedUnder, proposed.set(), rules, day);
        return new TrialReading(unit, profile, trial.criteria(), now).read();
    }
}
