package vn.vedich.query.scorecard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.judgement.Tally;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.Assessed;
import vn.vedich.query.dossier.Dossier.OfCriteriaSet;
import vn.vedich.query.dossier.Dossier.OfEnrolment;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.dossier.UnitTree;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.scorecard.ScorecardQuery.ScorecardOf;
import vn.vedich.query.scorecard.ScorecardView.Illustrative;

/** Joins the dossiers of a unit and judges them for a day. */
@Component
public class ScorecardAnswers {

    private static final UnitKind COMMUNE = new UnitKind("commune");

    private final ScorecardStore store;
    private final Clock clock;

    public ScorecardAnswers(ScorecardStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The same questions, answered by what was known at a moment. */
    public ScorecardAnswers at(Knowledge known) {
        return new ScorecardAnswers(store.at(known), clock);
    }

    /**
     * How the unit stands.
     *
     * @throws UnknownSubject when there is no such unit, or no such set
     */
    @QueryHandler
    public ScorecardView answer(ScorecardOf question) {
        OfUnit unit = unit(question.unit()).orElseThrow(() -> new UnknownSubject(question.unit()));
        Assessed.Files files = files(question);
        return by(question, files).map(assessed -> scorecard(unit, assessed)).orElseGet(() -> notJudged(unit, files));
    }

    /**
     * What a scorecard is read from; empty where there is no such unit or no set judges it.
     *
     * @throws UnknownSubject when there is no such set
     */
    public Optional<Assessed> assessed(ScorecardOf question) {
        return unit(question.unit()).flatMap(unit -> by(question, files(question)));
    }

    /** Puts what was judged into the form of a scorecard. */
    public CriterionReading reading(Assessed assessed) {
        return new CriterionReading(assessed, store.names(assessed.day()));
    }

    public Optional<OfCriteriaSet> criteriaSet(CriteriaSetId set) {
        return store.criteriaSet(set).filter(known -> known.facts().issued().isPresent());
    }

    /**
     * A commune with what judges it.
     *
     * @param assessed null when no set does
     */
    public record Judged(NamedUnit unit, @Nullable Assessed assessed) {}

    /**
     * The communes at or below a unit on a day, in the order of their ids.
     *
     * @throws UnknownSubject when there is no such unit
     */
    public List<Judged> communes(UnitId top, LocalDate day) {
        UnitTree tree = UnitTree.of(store.allUnits(), day);
        if (!tree.units().containsKey(top)) {
            throw new UnknownSubject(top);
        }
        List<OfUnit> communes = tree.ofKind(COMMUNE, top);
        Function<UnitId, Assessed.Files> files =
                store.files(communes.stream().map(OfUnit::id).toList(), day);
        Map<CriteriaSetId, Optional<OfCriteriaSet>> sets = new HashMap<>();
        return communes.stream()
                .map(unit -> new Judged(
                        NamedUnit.of(unit, day),
                        by(null, files.apply(unit.id()), id -> sets.computeIfAbsent(id, store::criteriaSet))
                                .orElse(null)))
                .toList();
    }

    private Optional<OfUnit> unit(UnitId unit) {
        return store.unit(unit).filter(known -> known.facts().isRegistered());
    }

    private Assessed.Files files(ScorecardOf question) {
        LocalDate day = DayAsked.of(question.day(), clock);
        return store.files(List.of(question.unit()), day).apply(question.unit());
    }

    private Optional<Assessed> by(ScorecardOf question, Assessed.Files files) {
        return by(question.criteriaSet(), files, store::criteriaSet);
    }

    private static Optional<Assessed> by(
            @Nullable CriteriaSetId asked,
            Assessed.Files files,
            Function<CriteriaSetId, Optional<OfCriteriaSet>> sets) {
        return Optional.ofNullable(asked)
                .or(files::set)
                .flatMap(set -> files.by(sets.apply(set).orElseThrow(() -> new UnknownSubject(set))));
    }

    private ScorecardView scorecard(OfUnit unit, Assessed assessed) {
        return new ScorecardReading(NamedUnit.of(unit, assessed.day()), assessed, reading(assessed)).read();
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
