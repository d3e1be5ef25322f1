package vn.vedich.query.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.query.dossier.Dossier.OfDirective;

/** What of a directive an entry says. */
public enum DirectivePart {
    TEXT,
    ASSIGNEE,
    DEADLINE,
    SOURCE,
    PROGRESS,
    STATUS;

    /** What of it rests, on that day, on entries that claim no fact. */
    public static Set<DirectivePart> illustrativeOf(OfDirective directive, LocalDate day) {
        return Arrays.stream(values())
                .filter(part -> part.entry(directive.facts(), day)
                        .filter(directive.sources()::isIllustrative)
                        .isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DirectivePart.class)));
    }

    /** The entry that says what stands of it. */
    private Optional<EntryId> entry(DirectiveFacts facts, LocalDate day) {
        return switch (this) {
            case TEXT -> facts.texts().itemOn(day).map(Dated.Item::entry);
            case ASSIGNEE -> facts.assignments().itemOn(day).map(Dated.Item::entry);
            case DEADLINE -> facts.deadlines().itemOn(day).map(Dated.Item::entry);
            case SOURCE -> facts.sources().itemOn(day).map(Dated.Item::entry);
            case PROGRESS -> facts.progressBy(day).reduce((a, b) -> b).map(Line::id);
            case STATUS -> facts.lastStepBy(day).map(Line::id);
        };
    }
}
