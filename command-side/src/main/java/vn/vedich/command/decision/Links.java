package vn.vedich.command.decision;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.LinkRefusal.ConclusionUnknown;
import vn.vedich.command.decision.LinkRefusal.CriterionUnknown;
import vn.vedich.command.decision.LinkRefusal.EvidenceUnknown;
import vn.vedich.command.decision.LinkRefusal.EvidenceWithdrawnByThen;
import vn.vedich.command.decision.LinkRefusal.NamedTwice;
import vn.vedich.command.decision.LinkRefusal.NamedUnitUnknown;
import vn.vedich.command.decision.LinkRefusal.ProjectUnknown;
import vn.vedich.command.decision.LinkRefusal.SessionUnknown;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.evidence.EvidenceEvent;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceWithdrawn;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.Id;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.session.SessionEvent.ConclusionAdopted;

/** The rules that hold for whatever a command names beside its subject; what is not named breaks none of them. */
public record Links(References references) {

    public Optional<Refusal> namedUnitUnknown(@Nullable UnitId unit, LocalDate day) {
        return unit == null
                ? Optional.empty()
                : refuseIf(!references.unit(unit).existsOn(day), () -> new NamedUnitUnknown(unit, day));
    }

    public Optional<Refusal> anyNamedUnitUnknown(Collection<UnitId> units, LocalDate day) {
        return firstOf(units, unit -> namedUnitUnknown(unit, day));
    }

    public Optional<Refusal> criterionUnknown(@Nullable CriterionOf named) {
        return named == null
                ? Optional.empty()
                : refuseIf(!isKnown(named), () -> new CriterionUnknown(named.criteriaSetId(), named.criterion()));
    }

    public Optional<Refusal> anyCriterionUnknown(Collection<CriterionOf> named) {
        return firstOf(named, this::criterionUnknown);
    }

    public Optional<Refusal> projectUnknown(ProjectId project) {
        return refuseIf(references.project(project).ledger().lines().isEmpty(), () -> new ProjectUnknown(project));
    }

    public Optional<Refusal> anyProjectUnknown(Collection<ProjectId> projects) {
        return firstOf(projects, this::projectUnknown);
    }

    public Optional<Refusal> sessionUnknown(@Nullable SessionId session) {
        return session == null
                ? Optional.empty()
                : refuseIf(references.session(session).ledger().lines().isEmpty(), () -> new SessionUnknown(session));
    }

    public Optional<Refusal> conclusionUnknown(@Nullable ConclusionOf named) {
        return named == null
                ? Optional.empty()
                : refuseIf(
                        references
                                .session(named.sessionId())
                                .ledger()
                                .events(ConclusionAdopted.class)
                                .noneMatch(adopted -> adopted.conclusion().equals(named.conclusion())),
                        () -> new ConclusionUnknown(named.sessionId(), named.conclusion()));
    }

    /** What is named as evidence is there and relied on, on that day. */
    public Optional<Refusal> anyEvidenceUnknown(Collection<EvidenceId> evidence, LocalDate day) {
        return firstOf(evidence, one -> evidenceUnknown(one, day));
    }

    /** A list names nothing twice. */
    public static Optional<Refusal> namedTwice(Collection<? extends Id> ids) {
        return twice(ids, Id::value);
    }

    /** The same criterion of two sets is two. */
    public static Optional<Refusal> criterionNamedTwice(Collection<CriterionOf> criteria) {
        return twice(criteria, named -> named.criterion().value());
    }

    private static <T> Optional<Refusal> twice(Collection<? extends T> named, Function<T, String> said) {
        Set<T> seen = new HashSet<>();
        return named.stream().filter(one -> !seen.add(one)).findFirst().map(one -> new NamedTwice(said.apply(one)));
    }

    private Optional<Refusal> evidenceUnknown(EvidenceId id, LocalDate day) {
        Ledger<EvidenceEvent> lines = references.evidence(id).ledger();
        if (lines.events(EvidenceAttached.class).findAny().isEmpty()) {
            return Optional.of(new EvidenceUnknown(id));
        }
        return refuseIf(
                lines.events(EvidenceWithdrawn.class)
                        .anyMatch(withdrawn -> !withdrawn.from().isAfter(day)),
                () -> new EvidenceWithdrawnByThen(id, day));
    }

    private boolean isKnown(CriterionOf named) {
        return references.criteriaSet(named.criteriaSetId()).versions().items().stream()
                .map(Dated.Item::value)
                .anyMatch(version -> version.criterion(named.criterion()).isPresent());
    }

    private static <T> Optional<Refusal> firstOf(Collection<T> all, Function<T, Optional<Refusal>> rule) {
        return all.stream().map(rule).flatMap(Optional::stream).findFirst();
    }
}
