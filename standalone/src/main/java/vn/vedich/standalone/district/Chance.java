package vn.vedich.standalone.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws lots, always the same for one theme. */
final class Chance {

    private static final long SEED = 2019;

    private final Random random;

    Chance(String theme) {
        this.random = new Random(SEED * 31 + theme.hashCode());
    }

    boolean inHundred(int cases) {
        return random.nextInt(100) < cases;
    }

    /** A whole number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A day of work, both ends included. */
    LocalDate dayBetween(LocalDate first, LocalDate last) {
        int days = Math.toIntExact(last.toEpochDay() - first.toEpochDay());
        return Workdays.from(first.plusDays(between(0, Math.max(days, 0))));
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
