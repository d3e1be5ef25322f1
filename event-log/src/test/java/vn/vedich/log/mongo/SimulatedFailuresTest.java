package vn.vedich.log.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A seed that fails is named; {@code -Dvedich.simulation.first=<seed> -Dvedich.simulation.seeds=1} plays it again. {@code
 * -Psimulation} plays tens of thousands.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SimulatedFailuresTest {

    private static final long FIRST = Long.getLong("vedich.simulation.first", 0);
    private static final long SEEDS = Long.getLong("vedich.simulation.seeds", 1_500);
    private static final long SEEDS_TO_FIND_A_MISTAKE = 300;

    @Test
    void several_processes_keep_every_promise_whatever_happens_to_the_replica_set() {
        long acknowledged = 0;
        long refused = 0;
        long unknown = 0;
        for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
            History history = run(seed, (store, _) -> store);
            acknowledged += history.acknowledged();
            refused += history.refused();
            unknown += history.unknown();
        }
        System.out.printf(
                "simulated %d seeds from %d on: %d commits acknowledged, %d refused, %d of unknown outcome%n",
                SEEDS, FIRST, acknowledged, refused, unknown);
        assertThat(acknowledged).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void the_simulation_finds_the_mistake(BrokenStores mistake) {
        assertThat(LongStream.range(0, SEEDS_TO_FIND_A_MISTAKE)
                        .filter(seed -> breaks(seed, mistake))
                        .findFirst())
                .as("a seed that finds: a store " + mistake)
                .isPresent();
    }

    @Test
    void the_same_seed_gives_the_same_course_of_things() {
        History once = run(7, (store, _) -> store);
        assertThat(run(7, (store, _) -> store).toString()).isEqualTo(once.toString());
        assertThat(run(8, (store, _) -> store).toString()).isNotEqualTo(once.toString());
    }

    private static boolean breaks(long seed, BrokenStores mistake) {
        try {
            run(seed, mistake::around);
            return false;
        } catch (AssertionError e) {
            return true;
        }
    }

    private static History run(long seed, BiFunction<CommitStore, SimulatedReplicaSet, CommitStore> around) {
        try {
            return new Simulation(seed, around).run();
        } catch (AssertionError e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
        }
    }
}
