package vn.vedich.query.reasons;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.judgement.Tally;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.compare.TwoMoments;
import vn.vedich.query.dossier.Assessed;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.moment.Moment;
import vn.vedich.query.reasons.ChangesView.Side;
import vn.vedich.query.reasons.ReasonsQuery.ChangesOf;
import vn.vedich.query.reasons.ReasonsQuery.ReasonsOf;
import vn.vedich.query.scorecard.CriterionReading;
import vn.vedich.query.scorecard.CriterionView;
import vn.vedich.query.scorecard.ScorecardAnswers;
import vn.vedich.query.scorecard.ScorecardQuery.ScorecardOf;
import vn.vedich.query.scorecard.ScorecardView;
import vn.vedich.query.timeline.TimelineAnswers;
import vn.vedich.query.timeline.TimelineView;

/** Goes from figures of a scorecard back to the entries behind them. */
@Component
public class ReasonsAnswers {

    private final ScorecardAnswers scorecards;
    private final TimelineAnswers timelines;
    private final Clock clock;

    public ReasonsAnswers(ScorecardAnswers scorecards, TimelineAnswers timelines, Clock clock) {
        this.scorecards = scorecards;
        this.timelines = timelines;
        this.clock = clock;
    }

    /** @throws UnknownSubject when there is no such unit, or no such set */
    @QueryHandler
    public ReasonsView answer(ReasonsOf question) {
        Moment moment = question.moment();
        ScorecardAnswers then = scorecards.at(moment.known());
        ScorecardOf card = new ScorecardOf(question.unit(), moment.day(), question.criteriaSet());
        return then.assessed(card)
                .map(assessed -> reasons(question, assessed, then.reading(assessed)))
                .orElseGet(() -> notJudged(then.answer(card)));
    }

    /** @throws UnknownSubject when there was no such unit at either moment, or there is no such set */
    @QueryHandler
    public ChangesView answer(ChangesOf question) {
        Optional<Assessed> before = assessed(question, question.before());
        Optional<Assessed> after = assessed(question, question.after());
        return after.or(() -> before)
                .map(known -> changes(
                        question,
                        before.orElseGet(() -> nothing(known, question.before())),
                        after.orElseGet(() -> nothing(known, question.after()))))
                .orElseThrow(() -> new UnknownSubject(question.unit()));
    }

    private static ReasonsView notJudged(ScorecardView card) {
        return new ReasonsView(card.unit().id(), card.asOf(), null, List.of(), List.of(), List.of(), List.of());
    }

    private ReasonsView reasons(ReasonsOf question, Assessed assessed, CriterionReading reading) {
        Reasons reasons = new Reasons(assessed);
        List<CriterionStanding> asked = asked(question, assessed);
        Set<EntryId> facts = (question.indicator() == null
                        ? asked.stream().map(reasons::behind)
                        : indicators(question, asked).map(reasons::behind))
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<TimelineView> told = tell(question.moment().known(), facts, question.language());
        return new ReasonsView(
                question.unit(),
                assessed.day(),
                RulesView.of(assessed),
                asked.stream()
                        .map(standing -> narrowed(question, reading.read(standing)))
                        .toList(),
                told,
                tell(question.moment().known(), reasons.rules(), question.language()),
                told.stream()
                        .flatMap(entry -> entry.evidence().stream())
                        .distinct()
                        .toList());
    }

    private static List<CriterionStanding> asked(ReasonsOf question, Assessed assessed) {
        return assessed.judgement().criteria().stream()
                .filter(standing -> question.criterion() == null
                        || standing.criterion().id().equals(question.criterion()))
                .filter(standing -> question.indicator() == null
                        || standing.criterion().indicator(question.indicator()).isPresent())
                .toList();
    }

    private static Stream<IndicatorStanding> indicators(ReasonsOf question, List<CriterionStanding> asked) {
        return asked.stream()
                .flatMap(standing -> standing.indicators().stream())
                .filter(standing -> standing.indicator().id().equals(question.indicator()));
    }

    private static CriterionView narrowed(ReasonsOf question, CriterionView view) {
        return question.indicator() == null ? view : view.withOnly(question.indicator());
    }

    private ChangesView changes(ChangesOf question, Assessed before, Assessed after) {
        ChangesReading reading = new ChangesReading(
                new Comparison(before, after),
                scorecards.at(question.before().known()).reading(before),
                scorecards.at(question.after().known()).reading(after));
        Knowledge later = new TwoMoments(question.before(), question.after()).later();
        return new ChangesView(
                question.unit(),
                side(question.before(), before),
                side(question.after(), after),
                reading.criteria(),
                reading.indicators(),
                reading.rules(),
                tell(later, reading.entries(), question.language()));
    }

    private Side side(Moment moment, Assessed assessed) {
        List<CriterionStanding> standings = assessed.judgement().criteria();
        Tally criteria = Tally.criteria(standings);
        Tally indicators = Tally.indicators(standings);
        RulesView rules = RulesView.of(assessed);
        return switch (moment.known()) {
            case Knowledge.Now now -> new Side(assessed.day(), null, null, criteria, indicators, rules);
            case Knowledge.Then then ->
                new Side(assessed.day(), then.through(), then.reportedBy(), criteria, indicators, rules);
        };
    }

    private Optional<Assessed> assessed(ChangesOf question, Moment moment) {
        return scorecards
                .at(moment.known())
                .assessed(new ScorecardOf(question.unit(), moment.day(), question.criteriaSet()));
    }

    /** Nothing recorded, judged by the rules of the other moment. */
    private Assessed nothing(Assessed other, Moment moment) {
        return new Assessed(other.set(), other.version(), null, null, DayAsked.of(moment.day(), clock));
    }

    private List<TimelineView> tell(Knowledge known, Collection<EntryId> entries, Locale language) {
        return timelines.at(known).tell(entries, language);
    }
}
