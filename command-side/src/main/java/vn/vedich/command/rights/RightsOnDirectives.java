package vn.vedich.command.rights;

import static vn.vedich.command.rights.Grant.ANYWHERE;
import static vn.vedich.command.rights.Grant.AS_PARTY;
import static vn.vedich.command.rights.Grant.WITHIN;
import static vn.vedich.command.rights.Grant.all;
import static vn.vedich.command.rights.Grant.except;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.vedich.command.decision.Command;
import vn.vedich.command.directive.DirectiveCommand;
import vn.vedich.command.directive.DirectiveCommand.AcknowledgeDirective;
import vn.vedich.command.directive.DirectiveCommand.AnnulDirectiveEntry;
import vn.vedich.command.directive.DirectiveCommand.EscalateDirective;
import vn.vedich.command.directive.DirectiveCommand.MarkDirectiveOverdue;
import vn.vedich.command.directive.DirectiveCommand.RemindOfDirective;
import vn.vedich.command.directive.DirectiveCommand.ReportDirectiveDone;
import vn.vedich.command.directive.DirectiveCommand.ReportDirectiveProgress;
import vn.vedich.command.session.SessionCommand;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAcknowledged;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveProgressReported;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReportedDone;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.provenance.Role;

/**
 * Sessions and directives are the leadership's. What a unit says about a directive that was given to it, nobody else says
 * for it, the leadership neither: an acknowledgement proves who was told.
 */
final class RightsOnDirectives {

    private static final Set<Class<? extends Command>> OF_WHOM_IT_WAS_GIVEN_TO =
            Set.of(AcknowledgeDirective.class, ReportDirectiveProgress.class, ReportDirectiveDone.class);

    /** Nobody but the installation says what only its clock can tell. */
    private static final Set<Class<? extends Command>> OF_THE_CLOCK =
            Set.of(RemindOfDirective.class, MarkDirectiveOverdue.class, EscalateDirective.class);

    private static final Set<Class<? extends Event>> SAID_BY_THEM =
            Set.of(DirectiveAcknowledged.class, DirectiveProgressReported.class, DirectiveReportedDone.class);

    private RightsOnDirectives() {}

    static List<Grant> grants() {
        return Stream.of(
                        Stream.of(Grant.to(
                                Role.LEADERSHIP,
                                except(
                                        except(
                                                all(SessionCommand.class, DirectiveCommand.class),
                                                OF_WHOM_IT_WAS_GIVEN_TO),
                                        OF_THE_CLOCK),
                                WITHIN)),
                        Stream.of(Grant.to(Role.SYSTEM, OF_THE_CLOCK, ANYWHERE)),
                        Stream.of(Role.LEADERSHIP, Role.COMMUNE_OFFICER, Role.DEPARTMENT_OFFICER)
                                .flatMap(RightsOnDirectives::asParty))
                .flatMap(grants -> grants)
                .toList();
    }

    private static Stream<Grant> asParty(Role role) {
        return Stream.of(
                Grant.to(role, OF_WHOM_IT_WAS_GIVEN_TO, AS_PARTY),
                Grant.to(role, Set.of(AnnulDirectiveEntry.class), AS_PARTY).annulling(SAID_BY_THEM));
    }
}
