package vn.vedich.command.directive;

import static vn.vedich.command.decision.Corrections.dateInTheFuture;
import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Links;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.directive.DirectiveCommand.AcknowledgeDirective;
import vn.vedich.command.directive.DirectiveCommand.ReportDirectiveDone;
import vn.vedich.command.directive.DirectiveCommand.ReportDirectiveProgress;
import vn.vedich.command.directive.DirectiveCommand.ReportShareDone;
import vn.vedich.command.directive.DirectiveCommand.ReportShareProgress;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveProgressOutOfRange;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAcknowledged;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveProgressReported;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReportedDone;
import vn.vedich.kernel.directive.DirectiveEvent.ShareProgressReported;
import vn.vedich.kernel.directive.DirectiveEvent.ShareReportedDone;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EvidenceId;
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
                        .and(addressee::onlyTheLeadReportsDone, () -> doneWrongly(c.doneOn(), c.evidence())),
                isSaidAgain(directed.facts().doneReportOn(LocalDate.MAX), reported),
                reported::orElseThrow);
    }

    Decision<DirectiveEvent> shareProgress(ReportShareProgress c) {
        Optional<DirectiveEvent> reported =
                addressee.acting().map(by -> new ShareProgressReported(c.directiveId(), by, c.text(), c.percent()));
        return directed.decide(
                said(c.directiveId(), ShareProgressReported.class).and(() -> directiveProgressOutOfRange(c.percent())),
                isSaidAgain(lastOfShare(), reported),
                reported::orElseThrow);
    }

    Decision<DirectiveEvent> shareDone(ReportShareDone c) {
        Optional<DirectiveEvent> reported = addressee
                .acting()
                .map(by -> new ShareReportedDone(c.directiveId(), by, c.doneOn(), c.text(), c.evidence()));
        return directed.decide(
                said(c.directiveId(), ShareReportedDone.class).and(() -> doneWrongly(c.doneOn(), c.evidence())),
                isSaidAgain(lastOfShare(), reported),
                reported::orElseThrow);
    }

    private Optional<Refusal> doneWrongly(LocalDate doneOn, List<EvidenceId> evidence) {
        return Rules.inOrder(
                        () -> dateInTheFuture(directed.act(), doneOn),
                        () -> Links.namedTwice(evidence),
                        () -> directed.links().anyEvidenceUnknown(evidence, directed.day()))
                .firstBroken();
    }

    /** What the acting unit said last of its own share. */
    private Optional<Line<DirectiveEvent>> lastOfShare() {
        return addressee.lastSaid(Set.of(ShareProgressReported.class, ShareReportedDone.class));
    }

    private Optional<Line<DirectiveProgressReported>> lastProgress() {
        return directed.facts().progressBy(LocalDate.MAX).reduce((earlier, later) -> later);
    }

    private boolean isSaidAgain(Optional<? extends Line<?>> last, Optional<DirectiveEvent> now) {
        return now.filter(event -> directed.isSaidAgain(last, event)).isPresent();
    }

    private Rules said(DirectiveId id, Class<? extends DirectiveEvent> type) {
        return addressee.saying(id, type);
    }

    private static Optional<Refusal> directiveProgressOutOfRange(@Nullable Decimal percent) {
        return percent == null
                ? Optional.empty()
                : refuseIf(
                        percent.isNegative() || percent.compareTo(WHOLE) > 0,
                        () -> new DirectiveProgressOutOfRange(percent));
    }
}
