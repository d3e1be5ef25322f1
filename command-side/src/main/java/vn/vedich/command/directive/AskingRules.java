package vn.vedich.command.directive;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.List;
import java.util.Optional;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.directive.DirectiveRefusal.AlreadyHandedBack;
import vn.vedich.command.directive.DirectiveRefusal.ExtensionAlreadyRequested;
import vn.vedich.command.directive.DirectiveRefusal.GrantedWithoutExtension;
import vn.vedich.command.directive.DirectiveRefusal.InsistedOn;
import vn.vedich.command.directive.DirectiveRefusal.NoExtensionRequested;
import vn.vedich.command.directive.DirectiveRefusal.NothingHandedBack;
import vn.vedich.kernel.directive.Addressee;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineExtended;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveHandedBack;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveInsistedOn;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReportedDone;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionGranted;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionRefused;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionRequested;
import vn.vedich.kernel.directive.DirectiveEvent.ShareReportedDone;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Ledger.Line;

/**
 * How units ask and are answered: by one assignment, a unit has one question of a kind open at a time, and an answer answers
 * what it asked before.
 */
record AskingRules(List<Line<DirectiveEvent>> lines, List<Addressee> addressees) {

    static AskingRules of(DirectiveFacts would) {
        return new AskingRules(would.ledger().lines(), would.addressees());
    }

    Optional<Refusal> outOfOrder() {
        OpenQuestions extensions = new OpenQuestions();
        OpenQuestions handedBack = new OpenQuestions();
        for (int n = 0; n < lines.size(); n++) {
            Optional<Refusal> wrong = wrong(lines.get(n), extensions, handedBack);
            if (wrong.isPresent()) {
                return wrong;
            }
            if (lines.get(n).event() instanceof ExtensionGranted granted && !isExtended(n + 1)) {
                return Optional.of(new GrantedWithoutExtension(granted.unit()));
            }
            go(lines.get(n), extensions, handedBack);
        }
        return Optional.empty();
    }

    /** Whether what that entry asked waits for an answer, after all that was said. */
    boolean isOpen(EntryId asked) {
        OpenQuestions extensions = new OpenQuestions();
        OpenQuestions handedBack = new OpenQuestions();
        lines.forEach(line -> go(line, extensions, handedBack));
        return extensions.isOpen(asked) || handedBack.isOpen(asked);
    }

    private Optional<Refusal> wrong(Line<DirectiveEvent> line, OpenQuestions extensions, OpenQuestions handedBack) {
        return extension(line, extensions).or(() -> handBack(line, handedBack));
    }

    private Optional<Refusal> extension(Line<DirectiveEvent> line, OpenQuestions open) {
        return switch (line.event()) {
            case ExtensionRequested e ->
                open.askedBy(e.by(), assignment(line, e.by()))
                        .map(before -> new ExtensionAlreadyRequested(e.by(), before.deadline()));
            case ExtensionGranted e -> open.answeredWrongly(line, e.unit(), new NoExtensionRequested(e.unit()));
            case ExtensionRefused e -> open.answeredWrongly(line, e.unit(), new NoExtensionRequested(e.unit()));
            default -> Optional.empty();
        };
    }

    private Optional<Refusal> handBack(Line<DirectiveEvent> line, OpenQuestions open) {
        return switch (line.event()) {
            case DirectiveHandedBack e -> {
                EntryId assignment = assignment(line, e.by());
                yield refuseIf(open.isInsistedOn(e.by(), assignment), () -> new InsistedOn(e.by()))
                        .or(() -> open.askedBy(e.by(), assignment).map(before -> new AlreadyHandedBack(e.by())));
            }
            case DirectiveInsistedOn e -> open.answeredWrongly(line, e.unit(), new NothingHandedBack(e.unit()));
            default -> Optional.empty();
        };
    }

    private void go(Line<DirectiveEvent> line, OpenQuestions extensions, OpenQuestions handedBack) {
        switch (line.event()) {
            case ExtensionRequested e -> extensions.ask(line, e.by(), assignment(line, e.by()));
            case ExtensionGranted e -> extensions.answer(e.unit());
            case ExtensionRefused e -> extensions.answer(e.unit());
            case DeadlineExtended e -> extensions.reach(e.deadline());
            case DirectiveHandedBack e -> handedBack.ask(line, e.by(), assignment(line, e.by()));
            case DirectiveInsistedOn e -> handedBack.insistOn(e.unit());
            case ShareReportedDone e -> handedBack.takeBack(e.by(), assignment(line, e.by()));
            case DirectiveReportedDone e -> handedBack.takeBack(e.by(), assignment(line, e.by()));
            default -> {}
        }
    }

    /** Whoever grants more time extends the deadline in the same breath: that line stands right behind. */
    private boolean isExtended(int behind) {
        return behind < lines.size() && lines.get(behind).event() instanceof DeadlineExtended;
    }

    /** By which assignment the unit has it of which it speaks; the line itself when by none. */
    private EntryId assignment(Line<DirectiveEvent> line, UnitId unit) {
        List<EntryId> before = lines.stream()
                .map(Line::id)
                .takeWhile(id -> !id.equals(line.id()))
                .toList();
        return addressees.stream()
                .filter(as -> as.unit().equals(unit))
                .filter(as -> as.heldDuring(line.occurredOn()) && before.contains(as.givenBy()))
                .map(Addressee::givenBy)
                .reduce((earlier, later) -> later)
                .orElse(line.id());
    }
}
