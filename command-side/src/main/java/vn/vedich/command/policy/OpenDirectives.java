package vn.vedich.command.policy;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.log.EventHeading;

/**
 * Which directives may have something to be said of: those whose last event does not end them. Only names of events are read, and
 * only ids are kept, so a long log is gone through quickly.
 */
final class OpenDirectives {

    private static final String STREAMS = "directive/";
    private static final Set<String> ENDING = Set.of("directive.DirectiveAccepted", "directive.DirectiveWithdrawn");

    private final Set<DirectiveId> open = new LinkedHashSet<>();
    private final Set<DirectiveId> changed = new LinkedHashSet<>();
    private @Nullable LocalDate looked;

    void hear(EventHeading event) {
        String stream = event.stream();
        if (stream == null || !stream.startsWith(STREAMS)) {
            return;
        }
        DirectiveId id = new DirectiveId(stream.substring(STREAMS.length()));
        if (ENDING.contains(event.name())) {
            end(id);
        } else {
            open.add(id);
            changed.add(id);
        }
    }

    /** On another day than the last all of them, else those that changed since; so it does not matter which way time went. */
    List<DirectiveId> toLookAt(LocalDate today) {
        List<DirectiveId> due = List.copyOf(Objects.equals(today, looked) ? changed : open);
        looked = today;
        changed.clear();
        return due;
    }

    void lookAgain(DirectiveId id) {
        changed.add(id);
    }

    void end(DirectiveId id) {
        open.remove(id);
        changed.remove(id);
    }
}
