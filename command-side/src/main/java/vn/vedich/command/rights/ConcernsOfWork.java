package vn.vedich.command.rights;

import java.util.stream.Stream;
import vn.vedich.command.decision.References;
import vn.vedich.command.evidence.EvidenceCommand;
import vn.vedich.command.evidence.EvidenceCommand.AttachEvidence;
import vn.vedich.command.project.ProjectCommand;
import vn.vedich.command.project.ProjectCommand.ApproveProject;
import vn.vedich.command.project.ProjectCommand.StartProject;
import vn.vedich.command.session.SessionCommand;
import vn.vedich.command.session.SessionCommand.HoldSession;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.ProjectEvent.ProjectApproved;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;

/** The units that commands to evidence, projects and sessions concern. */
final class ConcernsOfWork {

    private ConcernsOfWork() {}

    static Concern of(EvidenceCommand command, References references) {
        Stream<UnitId> there = unitOf(command.evidenceId(), references);
        return command instanceof AttachEvidence attach
                ? Concern.about(Stream.concat(Stream.of(attach.unitId()), there))
                : Concern.ofSubject(there);
    }

    static Concern of(ProjectCommand command, References references) {
        Stream<UnitId> there = unitOf(command.projectId(), references);
        return switch (command) {
            case ApproveProject c -> Concern.about(Stream.concat(Stream.of(c.unitId()), there));
            case StartProject c ->
                Concern.about(Stream.concat(Stream.of(c.unitId()), there)).with(investors(c.projectId(), references));
            default -> Concern.ofSubject(there).with(investors(command.projectId(), references));
        };
    }

    static Concern of(SessionCommand command, References references) {
        Stream<UnitId> there = unitsOf(command.sessionId(), references);
        return command instanceof HoldSession held
                ? Concern.about(Stream.concat(Stream.of(held.chair().unit(), held.unitId()), there))
                : Concern.ofSubject(there);
    }

    private static Stream<UnitId> unitOf(EvidenceId evidence, References references) {
        return references
                .evidence(evidence)
                .ledger()
                .events(EvidenceAttached.class)
                .map(EvidenceAttached::unitId);
    }

    private static Stream<UnitId> unitOf(ProjectId project, References references) {
        return Stream.concat(
                references
                        .project(project)
                        .ledger()
                        .events(ProjectApproved.class)
                        .map(ProjectApproved::unitId),
                references
                        .project(project)
                        .ledger()
                        .events(ProjectStarted.class)
                        .map(ProjectStarted::unitId));
    }

    private static Stream<UnitId> investors(ProjectId project, References references) {
        return references
                .project(project)
                .ledger()
                .events(ProjectApproved.class)
                .map(ProjectApproved::investor);
    }

    private static Stream<UnitId> unitsOf(SessionId session, References references) {
        return references
                .session(session)
                .ledger()
                .events(SessionHeld.class)
                .flatMap(held -> Stream.of(held.chair().unit(), held.unitId()));
    }
}
