package vn.vedich.verifier;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the program was told.
 *
 * @param log path of an export, of a SQLite file, of a data folder, of a bundle or of a receipt
 * @param checkpoints paths of one or more; of none where a bundle is checked, which brings its own
 * @param keys each a verifier key or the path of a file with one; there may be none where a bundle is checked
 * @param witnesses none or more, as keys
 * @param needed how many of these must have cosigned one checkpoint; all of them when nothing was said
 * @param tiles path of the file with the tree's tiles; null when a data folder is to say where it is, or nothing is
 * @param document path of the file that a receipt is of; null when there is none
 * @param handovers path of the hand-overs from key to key that a bundle is judged with; null when it brings all that are needed
 * @param wholeLog path of the log that a bundle is held to; null when there is none
 */
record Arguments(
        String log,
        List<String> checkpoints,
        List<String> keys,
        List<String> witnesses,
        OptionalInt needed,
        @Nullable String tiles,
        @Nullable String document,
        @Nullable String handovers,
        @Nullable String wholeLog,
        boolean quiet) {

    Arguments {
        checkpoints = List.copyOf(checkpoints);
        keys = List.copyOf(keys);
        witnesses = List.copyOf(witnesses);
    }

    /** @throws CannotCheck when they make no sense */
    static Arguments parse(List<String> words) throws CannotCheck {
        List<String> logs = new ArrayList<>();
        List<String> checkpoints = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> witnesses = new ArrayList<>();
        OptionalInt needed = OptionalInt.empty();
        String tiles = null;
        String document = null;
        String handovers = null;
        String wholeLog = null;
        boolean quiet = false;
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            switch (word) {
                case "--checkpoint" -> checkpoints.add(valueOf(word, rest));
                case "--key" -> keys.add(valueOf(word, rest));
                case "--witness" -> witnesses.add(valueOf(word, rest));
                case "--witnesses-needed" -> needed = OptionalInt.of(number(word, valueOf(word, rest)));
                case "--tiles" -> tiles = valueOf(word, rest);
                case "--document" -> document = valueOf(word, rest);
                case "--handovers" -> handovers = valueOf(word, rest);
                case "--log" -> wholeLog = valueOf(word, rest);
                case "--quiet" -> quiet = true;
                default -> logs.add(pathOf(word));
            }
        }
        if (logs.size() != 1) {
            throw new CannotCheck("one log, one bundle or one receipt is needed");
        }
        if (needed.orElse(0) > witnesses.size()) {
            throw new CannotCheck("more witnesses are needed than there is a --witness for");
        }
        return new Arguments(
                logs.getFirst(), checkpoints, keys, witnesses, needed, tiles, document, handovers, wholeLog, quiet);
    }

    /** @throws CannotCheck when a log can't be checked by them */
    void requireForALog() throws CannotCheck {
        boolean ofAnother = wholeLog != null || handovers != null || document != null;
        if (checkpoints.isEmpty() || keys.isEmpty() || ofAnother) {
            throw new CannotCheck(
                    "for a log a --checkpoint and a --key are needed, and nothing that is of a bundle or a receipt");
        }
    }

    /** @throws CannotCheck when a bundle can't be checked by them */
    void requireForABundle() throws CannotCheck {
        if (!checkpoints.isEmpty() || tiles != null || document != null) {
            throw new CannotCheck("a bundle brings its checkpoint with it, and no tiles");
        }
    }

    /** @throws CannotCheck when a receipt can't be checked by them */
    void requireForAReceipt() throws CannotCheck {
        boolean ofALog = !checkpoints.isEmpty() || tiles != null || wholeLog != null;
        if (keys.isEmpty() || ofALog || !witnesses.isEmpty() || handovers != null) {
            throw new CannotCheck("for a receipt a --key is needed, and nothing else but a --document");
        }
    }

    private static String valueOf(String option, Iterator<String> rest) throws CannotCheck {
        if (!rest.hasNext()) {
            throw new CannotCheck(option + " needs a value");
        }
        return rest.next();
    }

    private static int number(String option, String digits) throws CannotCheck {
        if (!digits.matches("[1-9][0-9]{0,3}")) {
            throw new CannotCheck(option + " needs a number from 1");
        }
        return Integer.parseInt(digits);
    }

    private static String pathOf(String word) throws CannotCheck {
        if (word.startsWith("--")) {
            throw new CannotCheck("there is no option " + word);
        }
        return word;
    }
}
