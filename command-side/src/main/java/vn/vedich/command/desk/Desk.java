package vn.vedich.command.desk;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.axonframework.commandhandling.gateway.CommandGateway;
import tools.jackson.databind.node.NullNode;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Command;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.form.AddressWords;
import vn.vedich.command.form.Bound;
import vn.vedich.command.form.Catalogue;
import vn.vedich.command.form.CommandForm;
import vn.vedich.command.rights.Rights;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.log.EventLog;
import vn.vedich.log.Fingerprint;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;

/** Takes commands in, from whichever side they come. */
public final class Desk {

    private final Catalogue catalogue;
    private final FirstAnswers firstAnswers;
    private final Acts acts;
    private final Rights rights;
    private final Handing handing;
    private final Outcomes outcomes;
    private final RefusedAttempts attempts;
    private final RandomGenerator random;

    /**
     * @param attempts keeps what was refused
     * @param random gives the salts of fingerprints: not predictable, safe for use by many threads
     */
    public Desk(
            Catalogue catalogue,
            EventLog log,
            References references,
            CommandGateway gateway,
            Clock clock,
            RefusedAttempts attempts,
            RandomGenerator random) {
        this.catalogue = catalogue;
        this.firstAnswers = new FirstAnswers(log);
        this.acts = new Acts(clock);
        this.rights = new Rights(references);
        this.handing = new Handing(gateway);
        this.outcomes = new Outcomes(log);
        this.attempts = attempts;
        this.random = random;
    }

    /**
     * Carries a command out, or finds what was answered to it before. A no is kept before it is said, unless it was only to be
     * decided.
     *
     * @throws ProblemFound when the answer is no; nothing was appended then and the id is not bound
     * @throws vn.vedich.log.LogUnavailable when the log can't be read, or a no can't be kept
     */
    public Answer take(Order order) {
        try {
            return answer(order);
        } catch (ProblemFound no) {
            Attempt.refused(order, catalogue, no).ifPresent(attempts::keep);
            throw no;
        }
    }

    private Answer answer(Order order) {
        CommandForm form = form(order.command());
        String commitId = CommitId.of(order.caller(), order.id());
        Optional<byte[]> body = Bodies.canonical(order);
        if (body.isEmpty()) {
            form.bind(order.body());
            throw ProblemFound.of(ProblemKind.MALFORMED);
        }
        return firstAnswers
                .find(order.id(), commitId, body.get(), true)
                .orElseGet(() -> decide(order, form, commitId, body.get()));
    }

    /**
     * Looks whether there is such a command, before its body is read.
     *
     * @throws ProblemFound when there is none
     */
    void require(EnteredBy caller, String command, CommandId id, boolean dryRun) {
        if (catalogue.find(command).isEmpty()) {
            take(new Order(caller, command, NullNode.getInstance(), id, null, dryRun));
        }
    }

    private CommandForm form(String command) {
        return catalogue
                .find(command)
                .orElseThrow(() -> ProblemFound.of(ProblemKind.UNKNOWN_COMMAND, Map.of("command", command)));
    }

    private Answer decide(Order order, CommandForm form, String commitId, byte[] body) {
        Bound bound = form.bind(order.body());
        Openers.opened(bound.command()).ifPresent(opened -> AddressWords.requireNone(opened.field(), opened.id()));
        Act act = acts.of(order, commitId, bound.stated());
        firstRefusal(order, bound, act).ifPresent(refusal -> {
            throw Refusals.problem(refusal);
        });
        if (!outcomes.hasSubject(bound.command())) {
            throw Failures.unknown(bound.command());
        }
        Ready ready = new Ready(bound.command(), act, Fingerprint.of(body, random));
        return order.dryRun() ? rehearse(order, ready) : carryOut(order, ready, body);
    }

    private Optional<? extends Refusal> firstRefusal(Order order, Bound bound, Act act) {
        Command command = bound.command();
        Optional<? extends Refusal> notYours = rights.refusal(
                order.caller(),
                act.provenance().attributedTo(),
                command,
                command.worksFromNowOn() ? act.today() : act.occurredOn().lastDay());
        return notYours.isPresent() ? notYours : Timeliness.refusal(act);
    }

    /** Whoever sent the same command at the same time may have been first, also when this one was refused for it. */
    private Answer carryOut(Order order, Ready ready, byte[] body) {
        String commitId = ready.act().commitId();
        try {
            handing.carryOut(ready);
        } catch (RuntimeException e) {
            return firstAnswers.find(order.id(), commitId, body, true).orElseThrow(() -> Failures.answer(e, ready));
        }
        return firstAnswers
                .find(order.id(), commitId, body, false)
                .orElseGet(() -> outcomes.nothingToDo(order.id(), ready));
    }

    private Answer rehearse(Order order, Ready ready) {
        try {
            return outcomes.rehearsed(order.id(), ready, handing.rehearse(ready));
        } catch (RuntimeException e) {
            throw Failures.answer(e, ready);
        }
    }
}
