package vn.vedich.command.rights;

import static vn.vedich.command.rights.Grant.AS_PARTY;
import static vn.vedich.command.rights.Grant.WITHIN;
import static vn.vedich.command.rights.Grant.all;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.vedich.command.decision.Command;
import vn.vedich.command.request.RequestCommand;
import vn.vedich.command.request.RequestCommand.AnnulRequestEntry;
import vn.vedich.command.request.RequestCommand.AnswerRequest;
import vn.vedich.command.request.RequestCommand.CloseRequest;
import vn.vedich.command.request.RequestCommand.ForwardRequest;
import vn.vedich.command.request.RequestCommand.PromiseFollowUp;
import vn.vedich.command.request.RequestCommand.RaiseRequest;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.request.RequestEvent.FollowUpPromised;
import vn.vedich.kernel.request.RequestEvent.RequestAnswered;
import vn.vedich.kernel.request.RequestEvent.RequestClosed;
import vn.vedich.kernel.request.RequestEvent.RequestForwarded;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;

/** A commune raises its requests and closes them; the unit that one waits on sends it on or answers it. */
final class RightsOnRequests {

    private static final Set<Class<? extends Command>> OF_WHOM_IT_WAITS_ON =
            Set.of(ForwardRequest.class, AnswerRequest.class, PromiseFollowUp.class);
    private static final Set<Class<? extends Event>> SAID_BY_THEM =
            Set.of(RequestForwarded.class, RequestAnswered.class, FollowUpPromised.class);
    private static final Set<Class<? extends Event>> SAID_BY_WHO_ASKS =
            Set.of(RequestRaised.class, RequestClosed.class);

    private RightsOnRequests() {}

    static List<Grant> grants() {
        return Stream.concat(
                        Stream.of(
                                Grant.to(Role.LEADERSHIP, all(RequestCommand.class), WITHIN),
                                Grant.to(Role.COMMUNE_OFFICER, Set.of(RaiseRequest.class, CloseRequest.class), WITHIN),
                                Grant.to(Role.COMMUNE_OFFICER, Set.of(AnnulRequestEntry.class), WITHIN)
                                        .annulling(SAID_BY_WHO_ASKS)),
                        Stream.of(Role.LEADERSHIP, Role.COMMUNE_OFFICER, Role.DEPARTMENT_OFFICER)
                                .flatMap(RightsOnRequests::asParty))
                .toList();
    }

    private static Stream<Grant> asParty(Role role) {
        return Stream.of(
                Grant.to(role, OF_WHOM_IT_WAITS_ON, AS_PARTY),
                Grant.to(role, Set.of(AnnulRequestEntry.class), AS_PARTY).annulling(SAID_BY_THEM));
    }
}
