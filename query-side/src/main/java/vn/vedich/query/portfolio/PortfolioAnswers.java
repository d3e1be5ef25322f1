package vn.vedich.query.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.kernel.value.Names;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.UnitTree;
import vn.vedich.query.portfolio.PortfolioQuery.FileOf;
import vn.vedich.query.portfolio.PortfolioQuery.Register;

/** Reads the register of projects for a day. */
@Component
public class PortfolioAnswers {

    private final PortfolioStore store;
    private final Clock clock;

    public PortfolioAnswers(PortfolioStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @throws UnknownSubject when there is no such unit */
    @QueryHandler
    public PortfolioView answer(Register question) {
        LocalDate day = day(question);
        Sorting sorting = new Sorting(question.sort());
        List<Standing> fitting =
                store
                        .projects(
                                within(question.filter().unit(), day),
                                question.filter().named())
                        .stream()
                        .map(project -> Standing.of(project, day))
                        .filter(project -> project.fits(question.filter()))
                        .toList();
        Listed<Standing> part = Listed.firstOf(
                sorted(fitting, sorting, question.after(), question.limit() + 1), question.limit(), sorting::place);
        ProjectReading reading = reading(fitting, day);
        return new PortfolioView(
                day,
                part.items().stream().map(reading::read).toList(),
                part.next(),
                new Totalling(fitting).totals(reading));
    }

    /** @throws UnknownSubject when there is no such project */
    @QueryHandler
    public FileView answer(FileOf question) {
        LocalDate day = day(question);
        Standing project = store.project(question.project())
                .filter(known -> known.facts().isOpened())
                .map(known -> Standing.of(known, day))
                .orElseThrow(() -> new UnknownSubject(question.project()));
        return new FileReading(project).read(reading(List.of(project), day));
    }

    private static List<Standing> sorted(List<Standing> projects, Sorting sorting, @Nullable Cursor after, int limit) {
        Comparator<Cursor> ascending = Sorting.ascending();
        return projects.stream()
                .filter(project -> after == null || ascending.compare(sorting.place(project), after) > 0)
                .sorted(Comparator.comparing(sorting::place, ascending))
                .limit(limit)
                .toList();
    }

    /** The unit and all below it on the day; null when projects may lie anywhere. */
    private @Nullable Collection<UnitId> within(@Nullable UnitId unit, LocalDate day) {
        if (unit == null) {
            return null;
        }
        UnitTree tree = UnitTree.of(store.allUnits(), day);
        if (!tree.units().containsKey(unit)) {
            throw new UnknownSubject(unit);
        }
        return tree.units().keySet().stream()
                .filter(one -> tree.isWithin(one, unit))
                .toList();
    }

    private ProjectReading reading(List<Standing> projects, LocalDate day) {
        Stream<UnitId> named = projects.stream().flatMap(ProjectReading::unitsOf);
        return new ProjectReading(names(store.units(named.distinct().toList()), day));
    }

    private static Map<UnitId, Names> names(List<OfUnit> units, LocalDate day) {
        Map<UnitId, Names> names = new HashMap<>();
        units.forEach(unit -> unit.facts().names().on(day).ifPresent(known -> names.put(unit.id(), known)));
        return names;
    }

    private LocalDate day(PortfolioQuery question) {
        return Optional.ofNullable(question.day())
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM));
    }
}
