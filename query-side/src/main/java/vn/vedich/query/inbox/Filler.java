package vn.vedich.query.inbox;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.inbox.DirectiveView.Part;

/** What of a directive rests on entries that claim no fact. */
record Filler(OfDirective dossier, LocalDate day) {

    Set<Part> parts() {
        return entries().entrySet().stream()
                .filter(said -> dossier.sources().isIllustrative(said.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The entry that says what stands of each part. */
    private Map<Part, EntryId> entries() {
        DirectiveFacts facts = dossier.facts();
        Map<Part, EntryId> entries = new EnumMap<>(Part.class);
        put(entries, Part.TEXT, facts.texts().itemOn(day).map(Dated.Item::entry));
        put(entries, Part.ASSIGNEE, facts.assignments().itemOn(day).map(Dated.Item::entry));
        put(entries, Part.DEADLINE, facts.deadlines().itemOn(day).map(Dated.Item::entry));
        put(entries, Part.SOURCE, facts.sources().itemOn(day).map(Dated.Item::entry));
        put(entries, Part.PROGRESS, facts.progressBy(day).reduce((a, b) -> b).map(Line::id));
        put(entries, Part.STATUS, facts.lastStepBy(day).map(Line::id));
        return entries;
    }

    private static void put(Map<Part, EntryId> entries, Part part, Optional<EntryId> entry) {
        entry.ifPresent(id -> entries.put(part, id));
    }
}
