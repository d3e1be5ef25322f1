package vn.vedich.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a command asks of {@code curl}, as far as guides use it.
 *
 * @param account empty for none
 * @param address whole
 * @param headers names and values by turns
 * @param body null when none is sent
 * @param settings a file that says the address, in its place; null for none
 * @param file into which the answer goes; null for what is printed
 * @param streams whether the answer is written as it comes, as far as it has come
 */
record Curl(
        String account,
        String address,
        List<String> headers,
        String body,
        String settings,
        String file,
        boolean streams) {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String PASSWORD = ":demo";

    static boolean isAsked(String command) {
        return command.startsWith("curl ");
    }

    static Curl of(String command) {
        List<String> words = WORD.matcher(command).results().map(Curl::word).toList();
        String account = "";
        String address = "";
        String body = null;
        String settings = null;
        String file = null;
        boolean streams = false;
        List<String> headers = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            streams |= word.matches("-\\w*N\\w*");
            if (word.matches("-\\w*u")) {
                account = words.get(++i).replace(PASSWORD, "");
            } else if (word.equals("-H")) {
                headers.addAll(List.of(words.get(++i).split(": ", 2)));
            } else if (word.equals("--data")) {
                body = words.get(++i);
            } else if (word.equals("-K")) {
                settings = words.get(++i);
            } else if (word.equals("-o") || word.equals(">")) {
                file = words.get(++i);
            } else if (!word.startsWith("-")) {
                address = word;
            }
        }
        return new Curl(account, address, List.copyOf(headers), body, settings, file, streams);
    }

    /** Whether asking again changes nothing, and what is printed is the answer. */
    boolean onlyLooks() {
        return body == null && !streams;
    }

    private static String word(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
