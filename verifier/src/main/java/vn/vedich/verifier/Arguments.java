package vn.vedich.verifier;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What the program was told.
 *
 * @param log path of an export or of a SQLite file
 * @param checkpoints paths of one or more
 * @param keys one or more, each a verifier key or the path of a file with one
 */
record Arguments(String log, List<String> checkpoints, List<String> keys, boolean quiet) {

    Arguments {
        checkpoints = List.copyOf(checkpoints);
        keys = List.copyOf(keys);
    }

    /** @throws CannotCheck when they make no sense */
    static Arguments parse(List<String> words) throws CannotCheck {
        List<String> logs = new ArrayList<>();
        List<String> checkpoints = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        boolean quiet = false;
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            switch (word) {
                case "--checkpoint" -> checkpoints.add(valueOf(word, rest));
                case "--key" -> keys.add(valueOf(word, rest));
                case "--quiet" -> quiet = true;
                default -> logs.add(pathOf(word));
            }
        }
        if (logs.size() != 1 || checkpoints.isEmpty() || keys.isEmpty()) {
            throw new CannotCheck("one log, a --checkpoint and a --key are needed");
        }
        return new Arguments(logs.getFirst(), checkpoints, keys, quiet);
    }

    private static String valueOf(String option, Iterator<String> rest) throws CannotCheck {
        if (!rest.hasNext()) {
            throw new CannotCheck(option + " needs a value");
        }
        return rest.next();
    }

    private static String pathOf(String word) throws CannotCheck {
        if (word.startsWith("--")) {
            throw new CannotCheck("there is no option " + word);
        }
        return word;
    }
}
