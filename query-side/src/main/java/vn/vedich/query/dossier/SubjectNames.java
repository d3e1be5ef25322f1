package vn.vedich.query.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.provenance.Actor;
import vn.vedich.kernel.session.Chair;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.query.dossier.Dossier.OfCriteriaSet;
import vn.vedich.query.dossier.Dossier.OfProject;
import vn.vedich.query.dossier.Dossier.OfSession;
import vn.vedich.query.dossier.Dossier.OfUnit;

/**
 * What the subjects that one answer names are called on a day; one that nobody named goes by its id. Each is looked up once,
 * when it is first named.
 */
public final class SubjectNames {

    private final LocalDate day;
    private final Function<SubjectId, Optional<? extends Dossier>> lookUp;
    private final Map<SubjectId, Optional<? extends Dossier>> found = new HashMap<>();

    public SubjectNames(LocalDate day, Function<SubjectId, Optional<? extends Dossier>> lookUp) {
        this.day = day;
        this.lookUp = lookUp;
    }

    public NamedUnit unit(UnitId id) {
        return find(id, OfUnit.class).map(unit -> NamedUnit.of(unit, day)).orElseGet(() -> new NamedUnit(id, null));
    }

    public List<NamedUnit> units(Collection<UnitId> ids) {
        return ids.stream().map(this::unit).toList();
    }

    public NamedActor actor(Actor actor) {
        return new NamedActor(actor.unit() == null ? null : unit(actor.unit()), actor.person());
    }

    public NamedActor chair(Chair chair) {
        return new NamedActor(unit(chair.unit()), chair.person());
    }

    /** As the version words it that is in force on the day, or the last one that has it. */
    public NamedCriterion criterion(CriterionOf named) {
        return find(named.criteriaSetId(), OfCriteriaSet.class)
                .flatMap(set -> versions(set.facts())
                        .flatMap(version -> version.criterion(named.criterion()).stream())
                        .findFirst())
                .map(criterion -> NamedCriterion.of(named.criteriaSetId(), criterion))
                .orElseGet(() -> new NamedCriterion(named.criteriaSetId(), named.criterion(), null, null));
    }

    public List<NamedCriterion> criteria(Collection<CriterionOf> named) {
        return named.stream().map(this::criterion).toList();
    }

    public NamedProject project(ProjectId id) {
        return new NamedProject(
                id,
                find(id, OfProject.class)
                        .flatMap(project -> project.facts().names())
                        .orElse(null));
    }

    public List<NamedProject> projects(Collection<ProjectId> ids) {
        return ids.stream().map(this::project).toList();
    }

    public NamedSession session(SessionId id) {
        return NamedSession.of(id, find(id, OfSession.class).orElse(null));
    }

    public NamedConclusion conclusion(ConclusionOf named) {
        @Nullable OfSession session = find(named.sessionId(), OfSession.class).orElse(null);
        return NamedConclusion.of(NamedSession.of(named.sessionId(), session), named.conclusion(), session);
    }

    private Stream<CriteriaSetVersion> versions(CriteriaSetFacts facts) {
        Dated<CriteriaSetVersion> versions = facts.versions();
        return Stream.concat(
                versions.on(day).stream(), versions.items().reversed().stream().map(Dated.Item::value));
    }

    private <D extends Dossier> Optional<D> find(SubjectId id, Class<D> form) {
        return found.computeIfAbsent(id, lookUp).map(form::cast);
    }
}
