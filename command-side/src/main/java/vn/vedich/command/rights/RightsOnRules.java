package vn.vedich.command.rights;

import static vn.vedich.command.rights.Grant.WITHIN;
import static vn.vedich.command.rights.Grant.all;

import java.util.List;
import java.util.Set;
import vn.vedich.command.criteria.CriteriaCommand;
import vn.vedich.command.enrolment.EnrolmentCommand;
import vn.vedich.command.enrolment.EnrolmentCommand.PlanCriterion;
import vn.vedich.command.unit.UnitCommand;
import vn.vedich.kernel.provenance.Role;

/** Units, criteria sets and enrolments: what everything else is measured by. */
final class RightsOnRules {

    private RightsOnRules() {}

    static List<Grant> grants() {
        return List.of(
                Grant.to(Role.LEADERSHIP, all(UnitCommand.class, EnrolmentCommand.class), WITHIN),
                Grant.to(Role.LEADERSHIP, all(CriteriaCommand.class), Set.of(Relation.NONE)),
                Grant.to(Role.COMMUNE_OFFICER, Set.of(PlanCriterion.class), WITHIN),
                Grant.to(Role.OPERATOR, all(UnitCommand.class, CriteriaCommand.class), Set.of(Relation.values())));
    }
}
