package vn.vedich.query.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.dossier.UnitTree;
import vn.vedich.query.dossier.WithEntries;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.portfolio.PortfolioQuery.FileOf;
import vn.vedich.query.portfolio.PortfolioQuery.Filter;
import vn.vedich.query.portfolio.PortfolioQuery.Register;
import vn.vedich.query.portfolio.PortfolioView.Counts;

/** Reads the register of projects for a day. */
@Component
public class PortfolioAnswers {

    private final PortfolioStore store;
    private final Clock clock;

    PortfolioAnswers(PortfolioStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The same questions, answered by what was known at a moment. */
    public PortfolioAnswers at(Knowledge known) {
        return new PortfolioAnswers(store.at(known), clock);
    }

    /** @throws UnknownSubject when there is no such unit */
    @QueryHandler
    PortfolioView answer(Register question) {
        LocalDate day = DayAsked.of(question.day(), question.after(), clock);
        Sorting sorting = new Sorting(question.sort(), day);
        List<Standing> all = fitting(question.filter(), day)
                .sorted(Comparator.comparing(sorting::place, Cursor.ORDER))
                .toList();
        SubjectNames names = store.names(day);
        Listed<ProjectView> part = Listed.behind(question.after(), all, question.limit(), sorting::place)
                .map(new ProjectReading(names)::read);
        return new PortfolioView(day, Counts.of(all), new Totalling(all, names).totals(), part.items(), part.next());
    }

    /** @throws UnknownSubject when there is no such project */
    @QueryHandler
    FileView answer(FileOf question) {
        LocalDate day = DayAsked.of(question.day(), clock);
        return new FileReading(opened(question.project(), day), store.names(day)).read();
    }

    /**
     * One project as its register shows it on a day, with every entry of it in the order of the log, also those that stand no more.
     *
     * @param day today when null
     * @throws UnknownSubject when there is no such project
     */
    public WithEntries<ProjectView> whole(ProjectId id, @Nullable LocalDate day) {
        LocalDate asked = DayAsked.of(day, clock);
        Standing project = opened(id, asked);
        return WithEntries.of(
                new ProjectReading(store.names(asked)).read(project),
                project.facts().entries());
    }

    private Standing opened(ProjectId id, LocalDate day) {
        return store.project(id)
                .filter(known -> known.facts().isOpened())
                .map(known -> Standing.of(known, day))
                .orElseThrow(() -> new UnknownSubject(id));
    }

    private Stream<Standing> fitting(Filter filter, LocalDate day) {
        return store.projects(within(filter.unit(), day), filter.named())
                .map(project -> Standing.of(project, day))
                .filter(project -> project.fits(filter));
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
}
