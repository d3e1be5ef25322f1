package vn.vedich.log.mongo;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.vedich.log.AppendRefused;
import vn.vedich.log.home.AppendRules;
import vn.vedich.log.home.AppendRules.Recorded;
import vn.vedich.log.home.SealedCommit;
import vn.vedich.log.mongo.PlacedGroup.Beginning;

/** Gives the commits of a group the places after a tail, one after the other, and refuses those that can have none. */
final class Placing {

    /** About how much goes into one message; MongoDB takes 48 MB. */
    private static final long MOST_CHARACTERS = 8L * 1024 * 1024;

    private final FreshReads reads;
    private final KnownSequences known = new KnownSequences();
    private final Clock clock;

    Placing(FreshReads reads, Clock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * As many as one message takes. Those that the log refuses are told so; one that only the group's earlier commits stand
     * against is left for the next time, when these are in the log, or are not.
     *
     * @param looksUp whether to look up what could stand against each commit, instead of leaving that to the unique indexes
     */
    List<PlacedCommit> place(List<Append> appends, Tail tail, boolean looksUp) {
        List<SealedCommit> all = appends.stream().map(Append::commit).toList();
        learnSequencesBefore(all);
        Lazily<Recorded> log = new Lazily<>(() -> new RecordedBefore(reads, tail, all));
        PlacedGroup group = new PlacedGroup(tail, clock.instant());
        long characters = 0;
        for (Append append : appends) {
            if (mayPlace(append, group, looksUp, log)) {
                characters += characters(append.commit());
                if (characters > MOST_CHARACTERS && !group.isEmpty()) {
                    break;
                }
                group.add(append);
            }
        }
        return group.commits();
    }

    /** Takes note of a commit that is in the log. */
    void passed(CommitOutline commit) {
        known.saw(commit);
    }

    private boolean mayPlace(Append append, PlacedGroup group, boolean looksUp, Lazily<Recorded> log) {
        if (!looksUp && group.mayTake(append.commit(), known)) {
            return true;
        }
        if (!looksUp && !group.isEmpty()) {
            return false;
        }
        Optional<AppendRefused> refusal = AppendRules.refusal(append.commit(), group.after(log.get()));
        if (refusal.isPresent() && group.isEmpty()) {
            append.refused(refusal.get());
        }
        return refusal.isEmpty();
    }

    /** Where a stream does not begin in the commit and is not known, whether it has the sequence before. */
    private void learnSequencesBefore(List<SealedCommit> commits) {
        List<String> unknown = commits.stream()
                .flatMap(commit -> Beginning.of(commit).stream())
                .filter(beginning -> beginning.sequence() > 0)
                .filter(beginning -> known.last(beginning.stream()) < beginning.sequence() - 1)
                .map(beginning -> Places.of(beginning.stream(), beginning.sequence() - 1))
                .distinct()
                .toList();
        for (Lookup part : Lookup.places(unknown).parts()) {
            reads.store().outlines(part).forEach(known::saw);
        }
    }

    private static long characters(SealedCommit commit) {
        return commit.events().stream().mapToLong(PlacedCommit::characters).sum();
    }

    /** Asked for at the first need, then kept. */
    private static final class Lazily<T> {
        private final Supplier<T> source;
        private Optional<T> value = Optional.empty();

        private Lazily(Supplier<T> source) {
            this.source = source;
        }

        private T get() {
            value = value.or(() -> Optional.of(source.get()));
            return value.orElseThrow();
        }
    }
}
