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
import vn.vedich.command.directive.DirectiveCommand.AcceptDirective;
import vn.vedich.command.directive.DirectiveCommand.AcknowledgeDirective;
import vn.vedich.command.directive.DirectiveCommand.AmendDirective;
import vn.vedich.command.directive.DirectiveCommand.AnnulDirectiveEntry;
import vn.vedich.command.directive.DirectiveCommand.EscalateDirective;
import vn.vedich.command.directive.DirectiveCommand.ExtendDeadline;
import vn.vedich.command.directive.DirectiveCommand.GivePartOfDirective;
import vn.vedich.command.directive.DirectiveCommand.GrantExtension;
import vn.vedich.command.directive.DirectiveCommand.HandBackDirective;
import vn.vedich.command.directive.DirectiveCommand.InsistOnDirective;
import vn.vedich.command.directive.DirectiveCommand.IssueDirective;
import vn.vedich.command.directive.DirectiveCommand.MarkDirectiveOverdue;
import vn.vedich.command.directive.DirectiveCommand.RefuseExtension;
import vn.vedich.command.directive.DirectiveCommand.RemindOfDirective;
import vn.vedich.command.directive.DirectiveCommand.ReportDirectiveDone;
import vn.vedich.command.directive.DirectiveCommand.ReportDirectiveProgress;
import vn.vedich.command.directive.DirectiveCommand.ReportShareDone;
import vn.vedich.command.directive.DirectiveCommand.ReportShareProgress;
import vn.vedich.command.directive.DirectiveCommand.RequestExtension;
import vn.vedich.command.directive.DirectiveCommand.ReturnDirective;
import vn.vedich.command.directive.DirectiveCommand.SetDeadline;
import vn.vedich.command.directive.DirectiveCommand.WithdrawDirective;
import vn.vedich.command.session.SessionCommand;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineExtended;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineSet;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAccepted;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAcknowledged;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAmended;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveHandedBack;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveInsistedOn;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveProgressReported;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReportedDone;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReturned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveWholeNamed;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveWithdrawn;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionGranted;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionRefused;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionRequested;
import vn.vedich.kernel.directive.DirectiveEvent.ShareProgressReported;
import vn.vedich.kernel.directive.DirectiveEvent.ShareReportedDone;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.provenance.Role;

/**
 * Sessions and directives are the leadership's. What a unit says about a directive that was given to it, nobody else says
 * for it, the leadership neither: an acknowledgement proves who was told. Who leads a directive gives out parts of it, and
 * follows up on what his unit issued itself.
 */
final class RightsOnDirectives {

    private static final Set<Class<? extends Command>> OF_WHOM_IT_WAS_GIVEN_TO = Set.of(
            AcknowledgeDirective.class,
            ReportDirectiveProgress.class,
            ReportDirectiveDone.class,
            RequestExtension.class,
            HandBackDirective.class,
            ReportShareProgress.class,
            ReportShareDone.class);

    /** Nobody but the installation says what only its clock can tell. */
    private static final Set<Class<? extends Command>> OF_THE_CLOCK =
            Set.of(RemindOfDirective.class, MarkDirectiveOverdue.class, EscalateDirective.class);

    private static final Set<Class<? extends Event>> SAID_BY_THEM = Set.of(
            DirectiveAcknowledged.class,
            DirectiveProgressReported.class,
            DirectiveReportedDone.class,
            ExtensionRequested.class,
            DirectiveHandedBack.class,
            ShareProgressReported.class,
            ShareReportedDone.class);

    /** Whom it is given to anew, and what it is a part of, the leadership alone says. */
    private static final Set<Class<? extends Command>> OF_WHO_ISSUED_A_PART = Set.of(
            AmendDirective.class,
            SetDeadline.class,
            ExtendDeadline.class,
            GrantExtension.class,
            RefuseExtension.class,
            InsistOnDirective.class,
            AcceptDirective.class,
            ReturnDirective.class,
            WithdrawDirective.class);

    private static final Set<Class<? extends Event>> SAID_BY_WHO_ISSUED_IT = Set.of(
            DirectiveIssued.class,
            DirectiveWholeNamed.class,
            DirectiveAmended.class,
            DeadlineSet.class,
            DeadlineExtended.class,
            ExtensionGranted.class,
            ExtensionRefused.class,
            DirectiveInsistedOn.class,
            DirectiveAccepted.class,
            DirectiveReturned.class,
            DirectiveWithdrawn.class);

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
                        Stream.of(
                                Grant.to(Role.SYSTEM, OF_THE_CLOCK, ANYWHERE),
                                Grant.to(Role.SYSTEM, Set.of(IssueDirective.class), ANYWHERE)),
                        Stream.of(Role.LEADERSHIP, Role.COMMUNE_OFFICER, Role.DEPARTMENT_OFFICER)
                                .flatMap(RightsOnDirectives::asParty),
                        Stream.of(Role.COMMUNE_OFFICER, Role.DEPARTMENT_OFFICER).flatMap(RightsOnDirectives::asIssuer))
                .flatMap(grants -> grants)
                .toList();
    }

    private static Stream<Grant> asParty(Role role) {
        return Stream.of(
                Grant.to(role, OF_WHOM_IT_WAS_GIVEN_TO, AS_PARTY),
                Grant.to(role, Set.of(GivePartOfDirective.class), AS_PARTY),
                Grant.to(role, Set.of(AnnulDirectiveEntry.class), AS_PARTY).annulling(SAID_BY_THEM));
    }

    private static Stream<Grant> asIssuer(Role role) {
        return Stream.of(
                Grant.to(role, OF_WHO_ISSUED_A_PART, WITHIN),
                Grant.to(role, Set.of(AnnulDirectiveEntry.class), WITHIN).annulling(SAID_BY_WHO_ISSUED_IT));
    }
}
