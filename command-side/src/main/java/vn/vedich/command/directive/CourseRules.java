package vn.vedich.command.directive;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.directive.DirectiveRefusal.AlreadyReportedDone;
import vn.vedich.command.directive.DirectiveRefusal.AnsweredBeforeReported;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveClosed;
import vn.vedich.command.directive.DirectiveRefusal.DoneAfterReported;
import vn.vedich.command.directive.DirectiveRefusal.DoneBeforeIssued;
import vn.vedich.command.directive.DirectiveRefusal.NothingReportedDone;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAccepted;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveHandedBack;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReportedDone;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReturned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveWithdrawn;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionRequested;
import vn.vedich.kernel.directive.DirectiveEvent.ShareReportedDone;
import vn.vedich.kernel.ledger.Ledger.Line;

/** How a directive goes on: reported done, then accepted or returned; after it was accepted or withdrawn, no further. */
record CourseRules(List<Line<DirectiveEvent>> lines, LocalDate issuedOn) {

    Optional<Refusal> outOfOrder() {
        Reached reached = new Reached(null, null);
        for (Line<DirectiveEvent> line : lines) {
            Optional<Refusal> wrong = outOfOrder(line, reached);
            if (wrong.isPresent()) {
                return wrong;
            }
            reached = reached.after(line);
        }
        return Optional.empty();
    }

    private Optional<Refusal> outOfOrder(Line<DirectiveEvent> line, Reached reached) {
        return reached.directiveClosed(line.event()).or(() -> switch (line.event()) {
            case DirectiveReportedDone e ->
                Rules.inOrder(
                                reached::alreadyReportedDone,
                                () -> doneBeforeIssued(e.doneOn()),
                                () -> doneAfterReported(line, e.doneOn()))
                        .firstBroken();
            case ShareReportedDone e ->
                Rules.inOrder(() -> doneBeforeIssued(e.doneOn()), () -> doneAfterReported(line, e.doneOn()))
                        .firstBroken();
            case ExtensionRequested e -> reached.alreadyReportedDone();
            case DirectiveHandedBack e -> reached.alreadyReportedDone();
            case DirectiveAccepted e -> reached.answeredWrongly(line);
            case DirectiveReturned e -> reached.answeredWrongly(line);
            default -> Optional.empty();
        });
    }

    private Optional<Refusal> doneBeforeIssued(LocalDate doneOn) {
        return refuseIf(doneOn.isBefore(issuedOn), () -> new DoneBeforeIssued(doneOn, issuedOn));
    }

    private static Optional<Refusal> doneAfterReported(Line<DirectiveEvent> line, LocalDate doneOn) {
        return refuseIf(
                doneOn.isAfter(line.occurredOn().lastDay()), () -> new DoneAfterReported(doneOn, line.occurredOn()));
    }

    /** How far it has come: the report that waits for an answer, and what closed it. */
    private record Reached(
            @Nullable Line<DirectiveEvent> waiting,
            @Nullable Line<DirectiveEvent> closing) {

        Reached after(Line<DirectiveEvent> line) {
            return switch (line.event()) {
                case DirectiveReportedDone e -> new Reached(line, null);
                case DirectiveReturned e -> new Reached(null, null);
                case DirectiveAccepted e -> new Reached(null, line);
                case DirectiveWithdrawn e -> new Reached(null, line);
                default -> this;
            };
        }

        Optional<Refusal> directiveClosed(DirectiveEvent next) {
            return Optional.ofNullable(closing).map(line -> new DirectiveClosed(next.directiveId(), line.occurredOn()));
        }

        Optional<Refusal> alreadyReportedDone() {
            return Optional.ofNullable(waiting)
                    .map(line -> new AlreadyReportedDone(((DirectiveReportedDone) line.event()).doneOn()));
        }

        Optional<Refusal> answeredWrongly(Line<DirectiveEvent> answer) {
            if (waiting == null) {
                return Optional.of(new NothingReportedDone(answer.event().directiveId()));
            }
            return refuseIf(
                    answer.occurredOn().lastDay().isBefore(waiting.occurredOn().firstDay()),
                    () -> new AnsweredBeforeReported(answer.occurredOn(), waiting.occurredOn()));
        }
    }
}
