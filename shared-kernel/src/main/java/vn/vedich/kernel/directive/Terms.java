package vn.vedich.kernel.directive;

import static vn.vedich.kernel.ledger.Tells.when;

import java.time.LocalDate;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineExtended;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineSet;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAmended;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAssigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReassigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveSourceNamed;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/** What a directive says from which day on. Nothing is said of it before the day on which it was issued. */
record Terms(LocalDate issuedOn, Ledger<DirectiveEvent> ledger) {

    static Terms in(Ledger<DirectiveEvent> ledger) {
        return new Terms(
                ledger.of(DirectiveIssued.class).findFirst().map(Line::day).orElse(LocalDate.MIN), ledger);
    }

    Dated<Text> texts() {
        return Dated.of(ledger.told(
                when(DirectiveIssued.class, (line, e) -> line.says(dayOf(line), e.text())),
                when(DirectiveAmended.class, (line, e) -> line.says(dayOf(line), e.text()))));
    }

    Dated<Assignment> assignments() {
        return Dated.of(ledger.told(
                when(DirectiveIssued.class, (line, e) -> line.says(dayOf(line), e.assignment())),
                when(DirectiveAssigned.class, (line, e) -> line.says(dayOf(line), e.assignment())),
                when(DirectiveReassigned.class, (line, e) -> line.says(dayOf(line), e.assignment()))));
    }

    Dated<DayOrMonth> deadlines() {
        return Dated.of(ledger.told(
                when(DirectiveIssued.class, (line, e) -> line.says(dayOf(line), e.deadline())),
                when(DeadlineSet.class, (line, e) -> line.says(dayOf(line), e.deadline())),
                when(DeadlineExtended.class, (line, e) -> line.says(dayOf(line), e.deadline()))));
    }

    Dated<ConclusionOf> sources() {
        return Dated.of(ledger.told(
                when(DirectiveIssued.class, (line, e) -> line.says(dayOf(line), e.source())),
                when(DirectiveSourceNamed.class, (line, e) -> line.says(dayOf(line), e.source()))));
    }

    /** The day of a line; of a month the first on which the directive was there. */
    LocalDate dayOf(Line<? extends DirectiveEvent> line) {
        return line.day().isBefore(issuedOn) ? issuedOn : line.day();
    }
}
