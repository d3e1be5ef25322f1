package vn.vedich.query.scorecard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.Assessed;
import vn.vedich.query.dossier.Dossier.OfEnrolment;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.moment.Known;
import vn.vedich.query.scorecard.ScorecardQuery.ScorecardOf;
import vn.vedich.query.scorecard.ScorecardView.Illustrative;
import vn.vedich.query.scorecard.ScorecardView.Tally;

/** Joins the dossiers of a unit and judges them for a day. */
@Component
public class ScorecardAnswers {

    private final ScorecardStore store;
    private final Clock clock;

    public ScorecardAnswers(ScorecardStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The same questions, answered by what was known at a moment. */
    public ScorecardAnswers at(Known known) {
        return new ScorecardAnswers(store.at(known), clock);
    }

    /**
     * How the unit stands.
     *
     * @throws UnknownSubject when there is no such unit, or no such set
     */
    @QueryHandler
    public ScorecardView answer(ScorecardOf question) {
        LocalDate day = DayAsked.of(question.day(), clock);
        OfUnit unit = store.unit(question.unit())
                .filter(known -> known.facts().isRegistered())
                .orElseThrow(() -> new UnknownSubject(question.unit()));
        List<UnitId> only = List.of(question.unit());
        Assessed.Files files = new Assessed.Files(store.enrolments(only), store.assessments(only), day);
        return Optional.ofNullable(question.criteriaSet())
                .or(files::set)
                .flatMap(set -> files.by(store.criteriaSet(set).orElseThrow(() -> new UnknownSubject(set))))
                .map(assessed -> scorecard(unit, assessed))
                .orElseGet(() -> notJudged(unit, files));
    }

    private ScorecardView scorecard(OfUnit unit, Assessed assessed) {
        CriterionReading criteria = new CriterionReading(assessed, store.names(assessed.day()));
        return new ScorecardReading(NamedUnit.of(unit, assessed.day()), assessed, criteria).read();
    }

    /** A unit that no set judges still has its targets. */
    private static ScorecardView notJudged(OfUnit unit, Assessed.Files files) {
        return new ScorecardView(
                NamedUnit.of(unit, files.day()),
                files.day(),
                null,
                new Tally(0, 0),
                new Tally(0, 0),
                new Illustrative(0, 0),
                files.enrolments().stream()
                        .flatMap(e -> targets(e, files.day()).stream())
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<TargetView> targets(OfEnrolment enrolment, LocalDate day) {
        return new TargetReading(enrolment, day).read();
    }
}
