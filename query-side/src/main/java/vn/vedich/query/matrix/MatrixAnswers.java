package vn.vedich.query.matrix;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.Assessed;
import vn.vedich.query.dossier.Dossier.OfCriteriaSet;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.UnitTree;
import vn.vedich.query.matrix.MatrixQuery.MatrixOf;
import vn.vedich.query.matrix.MatrixView.Column;
import vn.vedich.query.moment.Knowledge;

/** Judges all communes below a unit by one set. */
@Component
public class MatrixAnswers {

    private final MatrixStore store;
    private final Clock clock;

    public MatrixAnswers(MatrixStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The same questions, answered by what was known at a moment. */
    public MatrixAnswers at(Knowledge known) {
        return new MatrixAnswers(store.at(known), clock);
    }

    /** @throws UnknownSubject when there is no such unit or set */
    @QueryHandler
    public MatrixView answer(MatrixOf question) {
        LocalDate day = DayAsked.of(question.day(), question.after(), clock);
        OfCriteriaSet set = store.criteriaSet(question.criteriaSet())
                .filter(known -> known.facts().issued().isPresent())
                .orElseThrow(() -> new UnknownSubject(question.criteriaSet()));
        Listed<OfUnit> units = units(question, set, day);
        List<Judged> judged = judged(units.items(), set, day);
        return new MatrixView(
                question.below(),
                set.id(),
                day,
                columns(judged.stream().map(j -> j.assessed().version()).toList()),
                judged.stream()
                        .map(j -> new RowReading(j.unit(), j.assessed()).read())
                        .toList(),
                units.next());
    }

    private record Judged(OfUnit unit, Assessed assessed) {}

    private Listed<OfUnit> units(MatrixOf question, OfCriteriaSet set, LocalDate day) {
        UnitTree tree = UnitTree.of(store.allUnits(), day);
        UnitId below = question.below();
        if (below != null && !tree.units().containsKey(below)) {
            throw new UnknownSubject(below);
        }
        CriteriaSetIssued issued = set.facts().issued().orElseThrow();
        return Listed.behind(
                question.after(),
                tree.ofKind(issued.judges(), below),
                question.limit(),
                unit -> new Cursor("", unit.id().value()).on(day));
    }

    private List<Judged> judged(List<OfUnit> units, OfCriteriaSet set, LocalDate day) {
        Function<UnitId, Assessed.Files> files =
                store.files(units.stream().map(OfUnit::id).toList(), day);
        return units.stream()
                .flatMap(unit -> files.apply(unit.id()).by(set).map(assessed -> new Judged(unit, assessed)).stream())
                .toList();
    }

    private static List<Column> columns(List<CriteriaSetVersion> versions) {
        Map<IndicatorId, Column> columns = new LinkedHashMap<>();
        versions.stream()
                .distinct()
                .sorted(Comparator.comparing(CriteriaSetVersion::number).reversed())
                .flatMap(version -> version.criteria().stream())
                .flatMap(criterion -> columns(criterion).stream())
                .forEach(column -> columns.putIfAbsent(column.id(), column));
        return List.copyOf(columns.values());
    }

    private static List<Column> columns(Criterion criterion) {
        return criterion.indicators().stream()
                .map(i -> new Column(i.id(), i.code().value(), i.names(), criterion.id(), i.verified()))
                .toList();
    }
}
