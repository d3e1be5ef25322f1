package vn.vedich.kernel.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/** What a directive says from which day on. Nothing is said of it before the day on which it was issued. */
record Terms(
        LocalDate issuedOn,
        Dated<Text> texts,
        Dated<Assignment> assignments,
        Dated<DayOrMonth> deadlines,
        Dated<ConclusionOf> sources) {

    static Terms in(Ledger<DirectiveEvent> ledger) {
        LocalDate issuedOn = ledger.of(DirectiveIssued.class)
                .findFirst()
                .map(line -> line.occurredOn().firstDay())
                .orElse(LocalDate.MIN);
        Terms terms = new Terms(issuedOn, Dated.nothing(), Dated.nothing(), Dated.nothing(), Dated.nothing());
        for (Line<DirectiveEvent> line : ledger.lines()) {
            terms = terms.with(line);
        }
        return terms;
    }

    /** The day of a line; of a month the first on which the directive was there. */
    LocalDate dayOf(Line<? extends DirectiveEvent> line) {
        LocalDate first = line.occurredOn().firstDay();
        return first.isBefore(issuedOn) ? issuedOn : first;
    }

    private Terms with(Line<DirectiveEvent> line) {
        EntryId id = line.id();
        LocalDate from = dayOf(line);
        return switch (line.event()) {
            case DirectiveEvent.DirectiveIssued e ->
                new Terms(
                        issuedOn,
                        texts.with(id, from, e.text()),
                        more(assignments, id, from, e.assignment()),
                        more(deadlines, id, from, e.deadline()),
                        more(sources, id, from, e.source()));
            case DirectiveEvent.DirectiveAmended e ->
                new Terms(issuedOn, texts.with(id, from, e.text()), assignments, deadlines, sources);
            case DirectiveEvent.DirectiveAssigned e -> given(id, from, e.assignment());
            case DirectiveEvent.DirectiveReassigned e -> given(id, from, e.assignment());
            case DirectiveEvent.DeadlineSet e -> due(id, from, e.deadline());
            case DirectiveEvent.DeadlineExtended e -> due(id, from, e.deadline());
            case DirectiveEvent.DirectiveSourceNamed e ->
                new Terms(issuedOn, texts, assignments, deadlines, sources.with(id, from, e.source()));
            case DirectiveEvent.DirectiveAcknowledged e -> this;
            case DirectiveEvent.DirectiveProgressReported e -> this;
            case DirectiveEvent.DirectiveReportedDone e -> this;
            case DirectiveEvent.DirectiveAccepted e -> this;
            case DirectiveEvent.DirectiveReturned e -> this;
            case DirectiveEvent.DirectiveWithdrawn e -> this;
            case DirectiveEvent.DirectiveEntryAnnulled e -> this;
        };
    }

    private Terms given(EntryId id, LocalDate from, Assignment assignment) {
        return new Terms(issuedOn, texts, assignments.with(id, from, assignment), deadlines, sources);
    }

    private Terms due(EntryId id, LocalDate from, DayOrMonth deadline) {
        return new Terms(issuedOn, texts, assignments, deadlines.with(id, from, deadline), sources);
    }

    private static <T> Dated<T> more(Dated<T> known, EntryId id, LocalDate from, @Nullable T value) {
        return value == null ? known : known.with(id, from, value);
    }
}
