package vn.vedich.query.webhook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Recorded;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitFacts;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.log.EventLog;
import vn.vedich.query.answer.ForTheUnit;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.moment.StreamFacts;

/** Who may see what of a unit's webhooks. A leadership sees to those of the units below it. */
@Component
final class Access {

    private final EventLog log;
    private final StreamFacts streams;
    private final Clock clock;

    Access(EventLog log, StreamFacts streams, Clock clock) {
        this.log = log;
        this.streams = streams;
        this.clock = clock;
    }

    /** Whether he may see that it is there, and how deliveries go. */
    boolean sees(EnteredBy caller, UnitId unit) {
        return caller.roles().contains(Role.OPERATOR) || caller.roles().contains(Role.AUDITOR) || owns(caller, unit);
    }

    /** Whether he may have something sent again, and see the whole address. */
    boolean tends(EnteredBy caller, UnitId unit) {
        return caller.roles().contains(Role.OPERATOR) || owns(caller, unit);
    }

    /** Whether he may see the secret: who acts for the unit, or leads it. */
    boolean owns(EnteredBy caller, UnitId unit) {
        Knowledge.Then known = new Knowledge.Then(log.head(), null, streams);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM);
        return ForTheUnit.speaks(caller, unit, at -> parent(at, today, known));
    }

    private static Optional<UnitId> parent(UnitId unit, LocalDate day, Knowledge.Then known) {
        List<Recorded<UnitEvent>> recorded = known.facts(unit.stream()).stream()
                .map(fact -> new Recorded<>(fact.entry(), (UnitEvent) fact.event()))
                .toList();
        return UnitFacts.none().evolve(recorded).parents().on(day);
    }
}
