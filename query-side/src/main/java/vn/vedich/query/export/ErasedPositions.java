package vn.vedich.query.export;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventLog;
import vn.vedich.proof.export.SealedTexts;

/** The events that lost a text: a hash stands sealed in them, and nothing is there that it is the hash of. Reads the whole log. */
@Component
class ErasedPositions {

    private static final int CHUNK = 1_000;
    private static final Pattern SEALED = Pattern.compile("\"sealed\":\"([^\"]+)\"");

    private final EventLog log;

    ErasedPositions(EventLog log) {
        this.log = log;
    }

    /** Those up to a position, in order. */
    Set<Long> until(long position) {
        Set<Long> erased = new TreeSet<>();
        long next = 0;
        while (next <= position) {
            List<CoveredEvent> chunk = log.readCovered(next, (int) Math.min(CHUNK, position - next + 1));
            if (chunk.isEmpty()) {
                return erased;
            }
            chunk.stream()
                    .filter(ErasedPositions::lacksText)
                    .map(CoveredEvent::position)
                    .forEach(erased::add);
            next = chunk.getLast().position() + 1;
        }
        return erased;
    }

    private static boolean lacksText(CoveredEvent event) {
        Set<String> there = SealedTexts.parse(event.texts()).texts().keySet();
        return Stream.of(event.event().provenance(), event.event().payload())
                .flatMap(json -> SEALED.matcher(json).results())
                .anyMatch(hash -> !there.contains(hash.group(1)));
    }
}
