package vn.vedich.log.mongo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import vn.vedich.log.mongo.CommitOutline.EventOutline;

/**
 * A replica set on its worst days: messages that get lost, come late or are cut short, answers that get lost, writes that
 * reach no majority in time, changes of the primary that take back what was on no majority, a deposed primary that does not
 * know it, and reads that show less than before. What it keeps is what MongoDB keeps: unique indexes on each server, one
 * order of all writes, and that what is on a majority stays.
 */
final class SimulatedReplicaSet {

    private final Turns turns;
    private final RandomGenerator random;
    private final List<List<PlacedCommit>> late = new ArrayList<>();
    private Server primary = new Server();
    private Server deposed = new Server();
    private int onMajority;
    private int term;
    private boolean calm;

    /** What one server holds, in the order of writing. */
    private static final class Server {
        private final List<Kept> kept = new ArrayList<>();

        private Server() {}

        private Server(List<Kept> kept) {
            this.kept.addAll(kept);
        }

        boolean insert(PlacedCommit commit) {
            Kept next = new Kept(commit, commit.outline());
            if (kept.stream().anyMatch(next::clashesWith)) {
                return false;
            }
            kept.add(next);
            return true;
        }
    }

    record Kept(PlacedCommit commit, CommitOutline outline) {

        boolean clashesWith(Kept other) {
            return outline.firstPosition() == other.outline.firstPosition()
                    || outline.command().equals(other.outline.command())
                    || outline.events().stream()
                            .anyMatch(event -> other.outline.events().stream()
                                    .anyMatch(each -> each.id().equals(event.id())
                                            || each.place().equals(event.place())));
        }

        boolean answers(Lookup.Key key, Set<?> values) {
            return switch (key) {
                case FIRST_POSITION -> values.contains(outline.firstPosition());
                case COMMAND -> values.contains(outline.command());
                case EVENT_ID -> outline.events().stream().map(EventOutline::id).anyMatch(values::contains);
                case PLACE -> outline.events().stream().map(EventOutline::place).anyMatch(values::contains);
            };
        }
    }

    SimulatedReplicaSet(Turns turns, RandomGenerator random) {
        this.turns = turns;
        this.random = random;
    }

    /** A connection of its own. */
    CommitStore connect() {
        return new Connection();
    }

    /** What is durable, in the order of writing. */
    List<Kept> durable() {
        return List.copyOf(primary.kept.subList(0, onMajority));
    }

    /** What the primary holds, durable or not. */
    List<Kept> local() {
        return List.copyOf(primary.kept);
    }

    /** Some trouble, or some healing. */
    void happens() {
        switch (random.nextInt(8)) {
            case 0 -> changePrimary();
            case 1, 2 -> late.removeIf(message -> chance(50) && executeLate(message));
            default -> replicate();
        }
    }

    /** From now on all goes well; what is under way still arrives, or not. */
    void calmDown() {
        late.removeIf(message -> chance(50) && executeLate(message));
        calm = true;
        late.clear();
        onMajority = primary.kept.size();
    }

    private void replicate() {
        onMajority += random.nextInt(primary.kept.size() - onMajority + 1);
    }

    private void changePrimary() {
        deposed = primary;
        int survive = onMajority + random.nextInt(primary.kept.size() - onMajority + 1);
        primary = new Server(primary.kept.subList(0, survive));
        term++;
    }

    private boolean executeLate(List<PlacedCommit> message) {
        Server server = primary;
        for (PlacedCommit commit : message) {
            if (!server.insert(commit)) {
                return true;
            }
        }
        return true;
    }

    private boolean chance(int percent) {
        return !calm && random.nextInt(100) < percent;
    }

    private final class Connection implements CommitStore {

        private static final Insertion LOST = new Insertion.Unknown(new StoreFailed("no answer", null));

        @Override
        public Insertion insert(List<PlacedCommit> inOrder) {
            turns.pass();
            if (chance(6)) {
                return LOST;
            }
            if (chance(8)) {
                late.add(List.copyOf(inOrder));
                return LOST;
            }
            if (chance(6)) {
                return insertIntoDeposed(inOrder);
            }
            return insertIntoPrimary(inOrder);
        }

        /** Which says no if it must, and can't say yes. */
        private Insertion insertIntoDeposed(List<PlacedCommit> inOrder) {
            for (PlacedCommit commit : inOrder) {
                if (!deposed.insert(commit)) {
                    return new Insertion.Taken();
                }
            }
            return LOST;
        }

        private Insertion insertIntoPrimary(List<PlacedCommit> inOrder) {
            int termBefore = term;
            for (PlacedCommit commit : inOrder) {
                if (term != termBefore || chance(3)) {
                    return LOST;
                }
                if (!primary.insert(commit)) {
                    return chance(50) || isDurable(primary.kept.size(), termBefore) ? new Insertion.Taken() : LOST;
                }
                if (chance(25)) {
                    turns.pass();
                }
            }
            return isDurable(primary.kept.size(), termBefore) && !chance(6) ? new Insertion.Done() : LOST;
        }

        private boolean isDurable(int size, int termBefore) {
            while (term == termBefore && onMajority < size) {
                if (chance(5)) {
                    return false;
                }
                turns.pass();
                if (calm || chance(40)) {
                    replicate();
                }
            }
            return term == termBefore;
        }

        @Override
        public Optional<CommitOutline> newest() {
            List<Kept> seen = look();
            return seen.isEmpty()
                    ? Optional.empty()
                    : Optional.of(seen.getLast().outline());
        }

        @Override
        public List<CommitOutline> outlines(Lookup lookup) {
            return find(lookup).stream().map(Kept::outline).toList();
        }

        @Override
        public List<PlacedCommit> commits(Lookup lookup, long characters) {
            return find(lookup).stream().map(Kept::commit).toList();
        }

        private List<Kept> find(Lookup lookup) {
            Set<?> values = new HashSet<>(lookup.values());
            return look().stream()
                    .filter(kept -> kept.answers(lookup.key(), values))
                    .toList();
        }

        private List<Kept> look() {
            turns.pass();
            if (chance(3)) {
                throw new StoreFailed("no connection", null);
            }
            int seen = chance(10) ? random.nextInt(onMajority + 1) : onMajority;
            return primary.kept.subList(0, seen);
        }
    }
}
