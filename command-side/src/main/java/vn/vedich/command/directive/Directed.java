package vn.vedich.command.directive;

import static vn.vedich.command.decision.Corrections.correctsProperly;
import static vn.vedich.command.decision.Corrections.happened;
import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Links;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveNotIssued;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.ledger.Ledger.Line;

/**
 * What a command to a directive is decided on.
 *
 * @param known all that stands, what is to be corrected included
 * @param facts the same as if what is to be corrected had never been said
 */
record Directed(DirectiveFacts known, DirectiveFacts facts, Act act, References references) {

    static Directed of(DirectiveState state, Act act, References references) {
        return new Directed(state.facts(), state.asIfUnsaid(act.corrects()).facts(), act, references);
    }

    LocalDate day() {
        return act.occurredOn().firstDay();
    }

    Links links() {
        return new Links(references);
    }

    /** The rules of everything that is recorded of a directive that is there. */
    Rules recording(DirectiveId id, Class<? extends DirectiveEvent> type) {
        return Rules.inOrder(happened(act), correctsProperly(act, facts.entries(), type), () -> directiveNotIssued(id));
    }

    /** Quiet when it is so already; otherwise the history must be in order with the event in its place. */
    Decision<DirectiveEvent> decide(Rules rules, boolean alreadySo, Supplier<DirectiveEvent> event) {
        return decideAll(rules, alreadySo, () -> List.of(event.get()));
    }

    /** The same of events that are said together. */
    Decision<DirectiveEvent> decideAll(Rules rules, boolean alreadySo, Supplier<List<DirectiveEvent>> events) {
        return rules.and(() -> isRepeated(alreadySo) ? Optional.empty() : outOfOrder(events.get()))
                .decide(() -> isRepeated(alreadySo) ? List.of() : events.get());
    }

    /** Whether just that was said last, for the same day. */
    boolean isSaidAgain(Optional<? extends Line<?>> last, DirectiveEvent now) {
        return last.filter(line -> line.event().equals(now))
                .filter(line -> line.occurredOn().equals(act.occurredOn()))
                .isPresent();
    }

    private Optional<Refusal> outOfOrder(List<DirectiveEvent> events) {
        DirectiveFacts would = known;
        for (int n = 0; n < events.size(); n++) {
            would = would.evolve(act.entry(n), events.get(n));
        }
        return HistoryRules.of(would).outOfOrder();
    }

    private boolean isRepeated(boolean alreadySo) {
        return alreadySo && act.corrects() == null;
    }

    private Optional<Refusal> directiveNotIssued(DirectiveId id) {
        return refuseIf(facts.issued().isEmpty(), () -> new DirectiveNotIssued(id));
    }
}
