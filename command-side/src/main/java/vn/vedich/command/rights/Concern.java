package vn.vedich.command.rights;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.command.assessment.AssessmentCommand;
import vn.vedich.command.assessment.AssessmentCommand.OpenAssessment;
import vn.vedich.command.criteria.CriteriaCommand;
import vn.vedich.command.decision.Command;
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

/**
 * The units that a command concerns. A command that opens a subject concerns the unit that it names, and when the subject
 * is there already, as for a correction, also the unit that it has.
 *
 * @param unknown whether it concerns a subject whose unit nobody can know, since it was never opened
 */
record Concern(List<UnitId> units, boolean unknown) {

    static Concern of(Command command, References references) {
        return switch (command) {
            case UnitCommand c -> units(unitsOf(c, references));
            case CriteriaCommand c -> units(Stream.of());
            case EnrolmentCommand c -> ofEnrolment(c, references);
            case AssessmentCommand c -> ofAssessment(c, references);
            default ->
                throw new IllegalArgumentException(
                        "no rights are written down for " + command.getClass().getName());
        };
    }

    private static Stream<UnitId> unitsOf(UnitCommand command, References references) {
        if (!(command instanceof RegisterUnit register)) {
            return Stream.of(command.unitId());
        }
        Stream<UnitId> there =
                Stream.of(register.unitId()).filter(id -> references.unit(id).isRegistered());
        return Stream.concat(Stream.ofNullable(register.parent()), there);
    }

    private static Concern ofEnrolment(EnrolmentCommand command, References references) {
        Optional<UnitId> there = unitOf(command.enrolmentId(), references);
        return command instanceof EnrolUnit enrol
                ? units(Stream.concat(Stream.of(enrol.unitId()), there.stream()))
                : known(there);
    }

    private static Concern ofAssessment(AssessmentCommand command, References references) {
        Optional<UnitId> there = unitOf(command.assessmentId(), references);
        if (!(command instanceof OpenAssessment open)) {
            return known(there);
        }
        Concern enrolled = known(unitOf(open.enrolmentId(), references));
        return new Concern(
                Stream.concat(enrolled.units().stream(), there.stream()).toList(), enrolled.unknown());
    }

    private static Optional<UnitId> unitOf(EnrolmentId enrolment, References references) {
        return references.enrolment(enrolment).enrolled().map(UnitEnrolled::unitId);
    }

    private static Optional<UnitId> unitOf(AssessmentId assessment, References references) {
        return references.assessment(assessment).opened().map(AssessmentOpened::unitId);
    }

    private static Concern units(Stream<UnitId> units) {
        return new Concern(units.distinct().toList(), false);
    }

    private static Concern known(Optional<UnitId> unit) {
        return new Concern(unit.stream().toList(), unit.isEmpty());
    }
}
