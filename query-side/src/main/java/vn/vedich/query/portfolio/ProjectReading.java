package vn.vedich.query.portfolio;

import java.util.List;
import java.util.Optional;
import vn.vedich.kernel.project.ProjectEvent.AccountsFinalised;
import vn.vedich.kernel.project.ProjectEvent.ProjectApproved;
import vn.vedich.kernel.project.ProjectEvent.ProjectCompleted;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.project.ProjectFacts;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.portfolio.ProjectView.Filler;
import vn.vedich.query.portfolio.ProjectView.Progress;

/** Puts a project into the form of the answer. */
record ProjectReading(SubjectNames names) {

    ProjectView read(Standing project) {
        ProjectFacts facts = project.facts();
        List<Filler> fillers = fillers(project);
        return new ProjectView(
                project.dossier().id(),
                facts.names().orElse(null),
                facts.started().map(ProjectStarted::place).orElse(null),
                facts.unit().map(names::unit).orElse(null),
                approval(project)
                        .map(ProjectApproved::investor)
                        .map(names::unit)
                        .orElse(null),
                names.criteria(facts.serves()),
                project.phase().orElse(null),
                project.approvedOn().orElse(null),
                project.started().map(ProjectStarted::from).orElse(null),
                project.completed().map(ProjectCompleted::on).orElse(null),
                progress(project).orElse(null),
                approval(project).map(ProjectApproved::total).orElse(null),
                project.finalised().map(AccountsFinalised::settled).orElse(null),
                project.account().lines(),
                project.account().total(),
                project.account().accepted(),
                project.account().debt(),
                project.account().advanceOutstanding(),
                facts.books().contributionsOn(project.day()),
                new Flagging(project).flags(),
                !fillers.isEmpty(),
                fillers);
    }

    private static Optional<Progress> progress(Standing project) {
        return project.facts()
                .progressOn(project.day())
                .map(report -> new Progress(report.percent(), report.observedOn(), report.note()));
    }

    private static Optional<ProjectApproved> approval(Standing project) {
        return project.approvedOn().flatMap(day -> project.facts().approved());
    }

    private static List<Filler> fillers(Standing project) {
        return project.lines()
                .filter(line -> project.dossier().sources().isIllustrative(line.id()))
                .map(line -> new Filler(line.id(), line.event().getClass().getSimpleName()))
                .toList();
    }
}
