package vn.vedich.command.rights;

import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.command.assessment.AssessmentCommand;
import vn.vedich.command.assessment.AssessmentCommand.OpenAssessment;
import vn.vedich.command.decision.References;
import vn.vedich.command.enrolment.EnrolmentCommand;
import vn.vedich.command.enrolment.EnrolmentCommand.EnrolUnit;
import vn.vedich.command.unit.UnitCommand;
import vn.vedich.command.unit.UnitCommand.RegisterUnit;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.enrolment.EnrolmentEvent.UnitEnrolled;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.UnitId;

/** The units that commands to units, enrolments and assessments concern. */
final class ConcernsOfRules {

    private ConcernsOfRules() {}

    static Concern of(UnitCommand command, References references) {
        if (!(command instanceof RegisterUnit register)) {
            return Concern.about(Stream.of(command.unitId()));
        }
        Stream<UnitId> there =
                Stream.of(register.unitId()).filter(id -> references.unit(id).isRegistered());
        return Concern.about(Stream.concat(Stream.ofNullable(register.parent()), there));
    }

    static Concern of(EnrolmentCommand command, References references) {
        Optional<UnitId> there = unitOf(command.enrolmentId(), references);
        return command instanceof EnrolUnit enrol
                ? Concern.about(Stream.concat(Stream.of(enrol.unitId()), there.stream()))
                : Concern.ofSubject(there.stream());
    }

    static Concern of(AssessmentCommand command, References references) {
        Optional<UnitId> there = unitOf(command.assessmentId(), references);
        return command instanceof OpenAssessment open
                ? Concern.ofSubject(Stream.concat(unitOf(open.enrolmentId(), references).stream(), there.stream()))
                : Concern.ofSubject(there.stream());
    }

    private static Optional<UnitId> unitOf(EnrolmentId enrolment, References references) {
        return references.enrolment(enrolment).enrolled().map(UnitEnrolled::unitId);
    }

    private static Optional<UnitId> unitOf(AssessmentId assessment, References references) {
        return references.assessment(assessment).opened().map(AssessmentOpened::unitId);
    }
}
