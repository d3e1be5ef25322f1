package vn.vedich.command.directive;

import static vn.vedich.command.decision.Corrections.dateInTheFuture;
import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Links;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.directive.DirectiveCommand.AcknowledgeDirective;
import vn.vedich.command.directive.DirectiveCommand.ReportDirectiveDone;
import vn.vedich.command.directive.DirectiveCommand.ReportDirectiveProgress;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveProgressOutOfRange;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAcknowledged;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveProgressReported;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReportedDone;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.value.Decimal;

/** Decides on what the units say that a directive was given to. */
record Reporting(Directed directed, AddresseeRules addressee) {

    private static final Decimal WHOLE = Decimal.of(100);

    static Reporting of(Directed directed) {
        return new Reporting(directed, new AddresseeRules(directed));
    }

    Decision<DirectiveEvent> acknowledge(AcknowledgeDirective c) {
        return directed.decide(
                said(c.directiveId(), DirectiveAcknowledged.class),
                addressee.hasAcknowledged(),
                () -> new DirectiveAcknowledged(
                        c.directiveId(), addressee.acting().orElseThrow()));
    }

    Decision<DirectiveEvent> progress(ReportDirectiveProgress c) {
        Optional<DirectiveEvent> reported =
                addressee.acting().map(by -> new DirectiveProgressReported(c.directiveId(), by, c.text(), c.percent()));
        return directed.decide(
                said(c.directiveId(), DirectiveProgressReported.class)
                        .and(() -> directiveProgressOutOfRange(c.percent())),
                isSaidAgain(lastProgress(), reported),
                reported::orElseThrow);
    }

    Decision<DirectiveEvent> done(ReportDirectiveDone c) {
        Optional<DirectiveEvent> reported = addressee
                .acting()
                .map(by -> new DirectiveReportedDone(c.directiveId(), by, c.doneOn(), c.text(), c.evidence()));
        return directed.decide(
                said(c.directiveId(), DirectiveReportedDone.class)
                        .and(
                                addressee::onlyTheLeadReportsDone,
                                () -> dateInTheFuture(directed.act(), c.doneOn()),
                                () -> Links.namedTwice(c.evidence()),
                                () -> directed.links().anyEvidenceUnknown(c.evidence(), directed.day())),
                isSaidAgain(directed.facts().doneReportOn(LocalDate.MAX), reported),
                reported::orElseThrow);
    }

    private Optional<Line<DirectiveProgressReported>> lastProgress() {
        return directed.facts().progressBy(LocalDate.MAX).reduce((earlier, later) -> later);
    }

    /** Whether just that was said last, for the same day. */
    private boolean isSaidAgain(Optional<? extends Line<?>> last, Optional<DirectiveEvent> now) {
        return last.filter(line -> now.equals(Optional.of(line.event())))
                .filter(line -> line.occurredOn().equals(directed.act().occurredOn()))
                .isPresent();
    }

    private Rules said(DirectiveId id, Class<? extends DirectiveEvent> type) {
        return directed.recording(id, type)
                .and(() -> addressee.notYourReport(directed.act().corrects()), () -> addressee.notGivenToYou(id));
    }

    private static Optional<Refusal> directiveProgressOutOfRange(@Nullable Decimal percent) {
        return percent == null
                ? Optional.empty()
                : refuseIf(
                        percent.isNegative() || percent.compareTo(WHOLE) > 0,
                        () -> new DirectiveProgressOutOfRange(percent));
    }
}
