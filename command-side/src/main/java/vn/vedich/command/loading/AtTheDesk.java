package vn.vedich.command.loading;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.command.desk.Answer;
import vn.vedich.command.desk.Desk;
import vn.vedich.command.desk.Order;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.platform.problem.Problem;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;

/** Gives commands at the desk that all commands come in by. */
public record AtTheDesk(Desk desk) implements Giving {

    /** @throws ProblemFound when the storage is away: the rest of the record would fare no better */
    @Override
    public Outcome give(String command, ObjectNode body, CommandId id, EnteredBy caller, Locale language) {
        try {
            return outcome(desk.take(Order.of(caller, command, body, id)));
        } catch (ProblemFound no) {
            if (no.kind() == ProblemKind.UNAVAILABLE) {
                throw no;
            }
            return new Outcome.Refused(reason(no.in(language)));
        }
    }

    private static Outcome outcome(Answer answer) {
        Long position = answer.position();
        if (answer.events().isEmpty() || position == null) {
            return new Outcome.NothingToDo();
        }
        return answer.before() ? new Outcome.AlreadyThere(position) : new Outcome.Accepted(position);
    }

    private static String reason(Problem no) {
        Stream<String> fields = no.errors().stream().map(error -> error.field() + ": " + error.message());
        String code = no.refusal() == null ? "" : no.refusal() + ": ";
        return Stream.concat(Stream.of(code + no.detail()), fields).collect(Collectors.joining("; "));
    }
}
