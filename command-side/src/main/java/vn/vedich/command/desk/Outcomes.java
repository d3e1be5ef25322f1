package vn.vedich.command.desk;

import java.util.ArrayList;
import java.util.List;
import vn.vedich.command.decision.Command;
import vn.vedich.kernel.Vocabulary;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.event.EventType;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.log.EventLog;

/** Answers to commands that appended nothing: there was nothing to do, or it was a dry run. */
final class Outcomes {

    private final EventLog log;

    Outcomes(EventLog log) {
        this.log = log;
    }

    /** Whether the command's subject was ever opened, or is opened by the command. */
    boolean hasSubject(Command command) {
        return Openers.include(command)
                || log.lastSequence(command.subject().stream()).isPresent();
    }

    Answer nothingToDo(CommandId id, Ready ready) {
        return new Answer(id, log.head(), version(ready.command()), List.of(), false);
    }

    Answer rehearsed(CommandId id, Ready ready, List<Event> events) {
        List<Answer.Made> made = new ArrayList<>();
        for (Event event : events) {
            made.add(new Answer.Made(
                    null, name(event), ready.act().entry(made.size()).id().value()));
        }
        return new Answer(id, null, version(ready.command()) + events.size(), made, false);
    }

    private long version(Command command) {
        return log.lastSequence(command.subject().stream()).orElse(-1) + 1;
    }

    private static String name(Event event) {
        return Vocabulary.all().stream()
                .filter(known -> known.type() == event.getClass())
                .map(EventType::name)
                .findFirst()
                .orElseThrow();
    }
}
