package vn.vedich.command.directive;

import static vn.vedich.command.decision.Corrections.reasonMissing;
import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.directive.DirectiveCommand.GrantExtension;
import vn.vedich.command.directive.DirectiveCommand.InsistOnDirective;
import vn.vedich.command.directive.DirectiveCommand.RefuseExtension;
import vn.vedich.command.directive.DirectiveRefusal.NoExtensionRequested;
import vn.vedich.command.directive.DirectiveRefusal.NothingHandedBack;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineExtended;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveInsistedOn;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionGranted;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionRefused;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionRequested;
import vn.vedich.kernel.directive.Share;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.value.DayOrMonth;

/** Decides on the answers to what units ask for: more time, or that somebody else does it. */
record AnsweringUnits(Directed directed) {

    /**
     * The deadline is extended beside it, by an entry of its own, which is corrected as such; a correction of the grant itself
     * extends nothing a second time.
     */
    Decision<DirectiveEvent> grant(GrantExtension c) {
        DirectiveEvent granted = new ExtensionGranted(c.directiveId(), c.unit());
        boolean alreadySo = isGranted(granted, c.deadline());
        return directed.decideAll(
                directed.recording(c.directiveId(), ExtensionGranted.class)
                        .and(
                                () -> unlessAnswered(alreadySo, noExtensionRequested(c.unit())),
                                () -> unlessAnswered(alreadySo, grantedIntoThePast(c))),
                alreadySo,
                () -> isCorrection()
                        ? List.of(granted)
                        : List.of(granted, new DeadlineExtended(c.directiveId(), until(c))));
    }

    Decision<DirectiveEvent> refuse(RefuseExtension c) {
        return answer(new ExtensionRefused(c.directiveId(), c.unit()), () -> noExtensionRequested(c.unit()));
    }

    Decision<DirectiveEvent> insist(InsistOnDirective c) {
        return answer(new DirectiveInsistedOn(c.directiveId(), c.unit()), () -> nothingHandedBack(c.unit()));
    }

    private Decision<DirectiveEvent> answer(DirectiveEvent event, Supplier<Optional<Refusal>> open) {
        boolean alreadySo = directed.isSaidAgain(lastLine(0), event);
        Rules rules = directed.recording(event.directiveId(), event.getClass())
                .and(() -> reasonMissing(directed.act()), () -> unlessAnswered(alreadySo, open.get()));
        return directed.decide(rules, alreadySo, () -> event);
    }

    private Optional<Refusal> noExtensionRequested(UnitId unit) {
        return refuseIf(isNot(unit, Share::asksForTime), () -> new NoExtensionRequested(unit));
    }

    private Optional<Refusal> nothingHandedBack(UnitId unit) {
        return refuseIf(isNot(unit, Share::isHandedBack), () -> new NothingHandedBack(unit));
    }

    /** A correction answers what the corrected entry answered, which may have been followed by anything since. */
    private Optional<Refusal> unlessAnswered(boolean alreadySo, Optional<Refusal> refusal) {
        return alreadySo || isCorrection() ? Optional.empty() : refusal;
    }

    private boolean isNot(UnitId unit, Predicate<Share> asking) {
        return directed.facts().shareOn(unit, directed.day()).filter(asking).isEmpty();
    }

    private Optional<Refusal> grantedIntoThePast(GrantExtension c) {
        return new GivingTime(directed).deadlineInThePast(until(c));
    }

    private boolean isGranted(DirectiveEvent granted, @Nullable DayOrMonth until) {
        DayOrMonth wished = until == null ? asked(granted).orElse(null) : until;
        return wished != null
                && directed.isSaidAgain(lastLine(1), granted)
                && directed.isSaidAgain(lastLine(0), new DeadlineExtended(granted.directiveId(), wished));
    }

    private Optional<DayOrMonth> asked(DirectiveEvent granted) {
        return granted instanceof ExtensionGranted to ? asked(to.unit()) : Optional.empty();
    }

    private DayOrMonth until(GrantExtension c) {
        return Objects.requireNonNullElseGet(c.deadline(), () -> asked(c.unit()).orElseThrow());
    }

    /** The deadline that the unit asked for last. */
    private Optional<DayOrMonth> asked(UnitId unit) {
        return directed.facts()
                .ledger()
                .events(ExtensionRequested.class)
                .filter(request -> request.by().equals(unit))
                .map(ExtensionRequested::deadline)
                .reduce((earlier, later) -> later);
    }

    private Optional<Line<DirectiveEvent>> lastLine(int before) {
        List<Line<DirectiveEvent>> lines = directed.facts().ledger().lines();
        return lines.size() > before ? Optional.of(lines.get(lines.size() - 1 - before)) : Optional.empty();
    }

    private boolean isCorrection() {
        return directed.act().corrects() != null;
    }
}
