package vn.vedich.command.enrolment;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.enrolment.EnrolmentRefusal.RevisedBeforeSet;
import vn.vedich.command.enrolment.EnrolmentRefusal.RevisionsStandOnIt;
import vn.vedich.kernel.enrolment.EnrolmentEvent.TargetSet;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.enrolment.Goal;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.TargetId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.DatedBy.Line;
import vn.vedich.kernel.ledger.Entries.Standing;

/** How a target and its revisions follow each other; asked of all that is known, what is corrected included. */
record RevisionRules(EnrolmentFacts known) {

    Optional<Refusal> revisedBeforeSet(TargetId target, LocalDate day) {
        return refuseIf(
                items(target).filter(this::isSetting).anyMatch(set -> set.from().isAfter(day)),
                () -> new RevisedBeforeSet(target, day));
    }

    /** A corrected target keeps its place before its revisions, so it may be set on their day but no later. */
    Optional<Refusal> setAfterRevision(TargetId target, LocalDate day) {
        return items(target)
                .filter(item -> !isSetting(item))
                .filter(revision -> day.isAfter(revision.from()))
                .findFirst()
                .map(revision -> new RevisedBeforeSet(target, revision.from()));
    }

    /** Of an entry that set a target and is to go: the target must stay under its id, unless nobody revised it. */
    Optional<Refusal> revisionsStandOnIt(@Nullable EntryId entry, @Nullable TargetId stays) {
        return known.targets().lines().stream()
                .filter(line -> line.dated().items().size() > 1 && wasSetBy(line, entry))
                .findFirst()
                .flatMap(line -> refuseIf(!line.key().equals(stays), () -> new RevisionsStandOnIt(line.key())));
    }

    /** Whether the item says how the target was set first, and not how it was revised. */
    boolean isSetting(Dated.Item<Goal> item) {
        String type = known.entries().find(item.entry()).map(Standing::type).orElse("");
        return type.equals(TargetSet.class.getSimpleName());
    }

    private boolean wasSetBy(Line<TargetId, Goal> line, @Nullable EntryId entry) {
        return line.dated().items().stream().anyMatch(item -> item.entry().equals(entry) && isSetting(item));
    }

    private Stream<Dated.Item<Goal>> items(TargetId target) {
        return known.targets().of(target).items().stream();
    }
}
