package vn.vedich.command.policy;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.command.decision.Act;
import vn.vedich.command.desk.Answer;
import vn.vedich.command.desk.CommitId;
import vn.vedich.command.desk.Desk;
import vn.vedich.command.desk.Order;
import vn.vedich.command.policy.PolicyFigures.Given;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.log.LogUnavailable;
import vn.vedich.platform.problem.Languages;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.proof.Hashed;

/** Gives commands in the name of the installation itself, at the desk that all commands come in by. */
final class OwnCommands {

    private static final Logger LOGGER = LoggerFactory.getLogger(OwnCommands.class);

    /** What says nothing of the command itself. */
    private static final Set<ProblemKind> PASSING = Set.of(ProblemKind.UNAVAILABLE, ProblemKind.CONCURRENT_CHANGE);

    private static final EnteredBy US = EnteredBy.system();

    private final Desk desk;
    private final PolicyFigures figures;

    OwnCommands(Desk desk, PolicyFigures figures) {
        this.desk = desk;
        this.figures = figures;
    }

    PolicyFigures figures() {
        return figures;
    }

    /**
     * Gives it; a second time it changes nothing.
     *
     * @return whether that is settled, by a yes or a no; otherwise it is to be given again
     */
    boolean give(String command, ObjectNode body, CommandId id, Order.Cause cause) {
        try {
            Answer answer = desk.take(new Order(US, command, body, id, null, false, cause));
            boolean isNew = !answer.before() && !answer.events().isEmpty();
            figures.count(command, isNew ? Given.ACCEPTED : Given.REPEATED);
            return true;
        } catch (ProblemFound no) {
            boolean settled = isSettled(no, command, body);
            figures.count(command, settled ? Given.REFUSED : Given.LATER);
            return settled;
        } catch (LogUnavailable away) {
            figures.count(command, Given.LATER);
            LOGGER.warn("{} could not be given, and is given again", command, away);
            return false;
        }
    }

    private static boolean isSettled(ProblemFound no, String command, ObjectNode body) {
        boolean settled = !PASSING.contains(no.kind());
        if (settled) {
            LOGGER.warn(
                    "{} was refused: {} {}",
                    command,
                    no.in(Languages.ENGLISH).detail(),
                    body.path("directiveId").asString());
        }
        return settled;
    }

    /** The entry that a command of this id makes first, once it was accepted. */
    static EntryId firstEntry(CommandId id) {
        return Act.entryId(CommitId.of(US, id), 0);
    }

    /** The same id whenever it is asked for the same. */
    static CommandId id(String what, String... of) {
        return new CommandId(what + "-" + Hashed.id(String.join("\n", of)));
    }
}
