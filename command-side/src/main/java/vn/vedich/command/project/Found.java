package vn.vedich.command.project;

import static vn.vedich.command.decision.Corrections.correctsProperly;
import static vn.vedich.command.decision.Corrections.happened;
import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Corrections;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.EntryRefusal.OtherEntriesStandOnIt;
import vn.vedich.command.decision.LinkRefusal.ProjectUnknown;
import vn.vedich.command.decision.Links;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rule;
import vn.vedich.command.decision.Rules;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.project.ProjectFacts;

/**
 * A project as an act finds it. Saying again what is said already is no offence, whatever was said since.
 *
 * @param facts as if the entry that the act corrects had never been made
 * @param known all that is known, with that entry
 */
record Found(ProjectFacts facts, ProjectFacts known, Act act, Links links) {

    /** Decides on what may open a project, by these rules. */
    Decision<ProjectEvent> open(ProjectEvent event, Rule... rules) {
        return decide(basic(event), isSaid(event), () -> event, rules);
    }

    /** Decides on what is said of a project that is known, by these rules. */
    Decision<ProjectEvent> record(ProjectEvent event, Rule... rules) {
        return record(event, isSaid(event), () -> event, rules);
    }

    /**
     * Decides on an event of which a part is worked out when all rules hold.
     *
     * @param event without that part
     * @param said whether it is said already
     */
    Decision<ProjectEvent> record(ProjectEvent event, boolean said, Supplier<ProjectEvent> whole, Rule... rules) {
        return decide(basic(event).and(() -> projectUnknown(event)), said, whole, rules);
    }

    boolean isCorrection() {
        return act.corrects() != null;
    }

    /** What was entered since rests on the entry: without it, or with this in its place, the rest would not hold. */
    Optional<Refusal> otherEntriesStandOnIt(EntryId entry, ProjectFacts after) {
        return refuseIf(!new Coherence(after).holds(), () -> new OtherEntriesStandOnIt(entry));
    }

    private Rules basic(ProjectEvent event) {
        LocalDate day = ProjectFacts.dayOf(event, act.occurredOn());
        return Rules.inOrder(
                happened(act),
                () -> Corrections.dateInTheFuture(act, day),
                correctsProperly(act, facts.entries(), event.getClass()));
    }

    private Decision<ProjectEvent> decide(Rules basic, boolean said, Supplier<ProjectEvent> event, Rule... rules) {
        return said && !isCorrection()
                ? basic.decide(List::of)
                : basic.and(rules).and(() -> standOnCorrected(event)).decide(() -> List.of(event.get()));
    }

    private Optional<Refusal> standOnCorrected(Supplier<ProjectEvent> event) {
        EntryId corrected = act.corrects();
        return corrected == null
                ? Optional.empty()
                : otherEntriesStandOnIt(corrected, known.evolve(act.entry(0), event.get()));
    }

    private Optional<Refusal> projectUnknown(ProjectEvent event) {
        return refuseIf(!facts.isOpened(), () -> new ProjectUnknown(event.projectId()));
    }

    private boolean isSaid(ProjectEvent event) {
        return facts.ledger().lines().stream().anyMatch(line -> line.event().equals(event));
    }
}
