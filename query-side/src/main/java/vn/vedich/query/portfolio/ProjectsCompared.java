package vn.vedich.query.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.query.compare.Compared;
import vn.vedich.query.compare.Stood;
import vn.vedich.query.dossier.Dossier.OfProject;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.moment.Knowledge;

/** The projects that lie in a commune, to be held against themselves at another moment. */
@Component
class ProjectsCompared implements Compared {

    private final PortfolioStore store;

    ProjectsCompared(PortfolioStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public List<String> projections() {
        return List.of(PortfolioProjection.NAME);
    }

    @Override
    public AtAMoment at(UnitId commune, LocalDate day, Knowledge known) {
        PortfolioStore then = store.at(known);
        return new Then(then, commune, day, then.names(day));
    }

    private record Then(PortfolioStore store, UnitId unit, LocalDate day, SubjectNames names) implements AtAMoment {

        @Override
        public Optional<OfUnit> commune() {
            return store.unit(unit);
        }

        @Override
        public Set<String> ids() {
            return store.projects(List.of(unit), null)
                    .filter(project -> project.facts().isKnownOn(day))
                    .map(project -> project.id().value())
                    .collect(Collectors.toSet());
        }

        @Override
        public Optional<Stood> find(String id) {
            return store.project(new ProjectId(id)).map(this::stood);
        }

        private Stood stood(OfProject project) {
            Standing standing = Standing.of(project, day);
            boolean isThere = project.facts().unit().equals(Optional.of(unit))
                    && project.facts().isKnownOn(day);
            return new Stood(
                    isThere ? new ProjectReading(names).read(standing) : null,
                    standing.lines().map(Ledger.Line::id).collect(Collectors.toSet()),
                    project.facts().entries());
        }
    }
}
