package vn.vedich.command.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import vn.vedich.command.decision.Act;
import vn.vedich.command.shell.CarryingOut;
import vn.vedich.kernel.event.Event;
import vn.vedich.log.axon.EnvelopeKeys;

/** Hands commands to their aggregates: to be carried out, or only to be decided. */
final class Handing {

    private static final int MOST_DECISIONS = 4;

    private final CommandGateway gateway;

    Handing(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Has the command carried out; decides it again when somebody else was first and no version was insisted on. */
    void carryOut(Ready ready) {
        for (int again = MOST_DECISIONS - 1; ; again--) {
            try {
                send(ready);
                return;
            } catch (RuntimeException e) {
                if (again == 0 || ready.act().expectedVersion() != null || !Failures.isConcurrent(e)) {
                    throw e;
                }
            }
        }
    }

    /** Has the command decided just so, and tells what it would append; the unit of work around it is rolled back. */
    List<Event> rehearse(Ready ready) {
        UnitOfWork<?> rehearsal = DefaultUnitOfWork.startAndGet(null);
        try {
            send(ready);
            return CarryingOut.carriedOut(rehearsal);
        } finally {
            rehearsal.rollback();
        }
    }

    private void send(Ready ready) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(Act.KEY, ready.act());
        facts.put(EnvelopeKeys.FINGERPRINT, ready.fingerprint());
        gateway.sendAndWait(ready.command(), MetaData.from(facts));
    }
}
