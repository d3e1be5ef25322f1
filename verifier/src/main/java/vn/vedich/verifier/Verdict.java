package vn.vedich.verifier;

import java.util.OptionalLong;

/** What is to be said of a log, or of a bundle. */
sealed interface Verdict {

    /**
     * Nothing is wrong with it.
     *
     * @param events how many it has
     * @param covered how many of these the checkpoint covers: only for them it is sure that they are the ones recorded
     */
    record Intact(long events, long covered) implements Verdict {}

    /**
     * Nothing is wrong with a bundle.
     *
     * @param said what it holds, for people, on some lines
     */
    record Holds(String said) implements Verdict {}

    /**
     * Nothing is wrong with it, but fewer witnesses than needed have cosigned a checkpoint of it.
     *
     * @param reason how many did
     */
    record NotWitnessed(String reason) implements Verdict {}

    /**
     * Something is wrong with it.
     *
     * @param position of the first event that is not in order; empty when no single one can be named
     * @param reason what is wrong
     */
    record NotIntact(OptionalLong position, String reason) implements Verdict {

        static NotIntact at(long position, String reason) {
            return new NotIntact(OptionalLong.of(position), reason);
        }

        static NotIntact somewhere(String reason) {
            return new NotIntact(OptionalLong.empty(), reason);
        }
    }
}
