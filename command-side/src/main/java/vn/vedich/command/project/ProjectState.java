package vn.vedich.command.project;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.project.ProjectFacts;

/** What a project can be in. */
sealed interface ProjectState {

    /** Never spoken of, or annulled. */
    record Unknown(ProjectFacts facts) implements ProjectState {}

    /** Approved, begun, or both. */
    record Known(ProjectFacts facts) implements ProjectState {}

    ProjectFacts facts();

    static ProjectState initial() {
        return of(ProjectFacts.none());
    }

    default ProjectState evolve(Entry entry, ProjectEvent event) {
        return of(facts().evolve(entry, event));
    }

    /** The state in which a correction of that entry is decided; the state itself when nothing is corrected. */
    default ProjectState asIfUnsaid(@Nullable EntryId corrected) {
        return corrected == null ? this : of(facts().without(corrected));
    }

    private static ProjectState of(ProjectFacts facts) {
        return facts.isOpened() ? new Known(facts) : new Unknown(facts);
    }
}
