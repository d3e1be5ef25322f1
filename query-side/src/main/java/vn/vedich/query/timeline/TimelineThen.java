package vn.vedich.query.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Annulment;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.timeline.TimelineDocument.Told;

/** The timeline's documents as they were known at a moment, from the streams that they are about. */
record TimelineThen(Knowledge.Then known) {

    /** What was kept of these subjects, by stream. */
    Map<String, TimelineDocument> under(Collection<String> streams) {
        Map<String, TimelineDocument> found = new HashMap<>();
        for (String stream : streams) {
            under(stream).ifPresent(document -> found.put(stream, document));
        }
        return found;
    }

    /** The entry with what had become of it by then; empty when it was not known. */
    Optional<Told> asKnown(Told told) {
        List<Fact> facts = known.facts(told.stream());
        return facts.stream().anyMatch(fact -> fact.position() == told.position())
                ? Optional.of(superseded(told.standing(), facts))
                : Optional.empty();
    }

    private Optional<TimelineDocument> under(String stream) {
        @Nullable TimelineDocument document = null;
        for (Fact fact : known.facts(stream)) {
            if (TimelineFolding.touches(fact).contains(stream)) {
                document = TimelineFolding.evolve(stream, document, fact, null);
            }
        }
        return Optional.ofNullable(document);
    }

    private static Told superseded(Told told, List<Fact> facts) {
        EntryId entry = told.entry().id();
        Told known = told;
        for (Fact fact : facts) {
            if (Entries.superseded(fact.entry(), fact.event())
                    .filter(entry::equals)
                    .isPresent()) {
                EntryId by = fact.entry().id();
                known = fact.event() instanceof Annulment ? known.annulled(by) : known.corrected(by);
            }
        }
        return known;
    }
}
