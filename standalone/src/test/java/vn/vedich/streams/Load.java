package vn.vedich.streams;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much is asked of a contestant: {@code streams=1000 departments=200 webhooks=200 seconds=20 rate=50 burst=10
 * phases=plain,rebuild,kill,webhooks,axon}.
 *
 * @param streams that are open at once, spread over the departments
 * @param departments each directive goes to two of them
 * @param webhooks of the departments in turn, half of them bad
 * @param seconds for which commands are sent in each phase
 * @param rate commands a second
 * @param burst so many of them at once
 * @param phases in this order; the other contestant comes last
 */
record Load(int streams, int departments, int webhooks, int seconds, int rate, int burst, List<Phase> phases) {

    static final String SETTINGS = "benchmark.settings";

    private static final int WEBHOOKS_OF_A_UNIT = 10;

    Load {
        if (webhooks > departments * WEBHOOKS_OF_A_UNIT) {
            throw new IllegalArgumentException("webhooks=" + webhooks + ": a department has at most "
                    + WEBHOOKS_OF_A_UNIT + ", so all have " + departments * WEBHOOKS_OF_A_UNIT);
        }
    }

    /** @throws IllegalArgumentException for what can't be set, and where a value is none */
    static Load read(String written) {
        Map<String, String> settings = settings(written);
        Load load = new Load(
                number(settings, "streams", 1_000),
                number(settings, "departments", 200),
                number(settings, "webhooks", 200),
                number(settings, "seconds", 20),
                number(settings, "rate", 50),
                number(settings, "burst", 10),
                phases(settings));
        if (!settings.isEmpty()) {
            throw new IllegalArgumentException("nobody knows the settings " + settings.keySet());
        }
        return load;
    }

    private static Map<String, String> settings(String written) {
        Map<String, String> settings = new HashMap<>();
        for (String setting : written.strip().split("\\s+")) {
            String[] pair = setting.split("=", 2);
            if (pair.length == 2) {
                settings.put(pair[0], pair[1]);
            }
        }
        return settings;
    }

    private static int number(Map<String, String> settings, String name, int usual) {
        String written = settings.remove(name);
        return written == null ? usual : Integer.parseInt(written);
    }

    private static List<Phase> phases(Map<String, String> settings) {
        String written = settings.remove("phases");
        return written == null
                ? List.of(Phase.values())
                : Arrays.stream(written.split(","))
                        .map(name -> Phase.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList();
    }

    int commands() {
        return seconds * rate;
    }

    Duration betweenBursts() {
        return Duration.ofNanos(1_000_000_000L * burst / rate);
    }

    /** The department that a command is for first, and the one that helps. */
    int lead(int command) {
        return command % departments;
    }

    int cooperating(int command) {
        return (command * 7 + 1 + command / departments) % departments == lead(command)
                ? (lead(command) + 1) % departments
                : (command * 7 + 1 + command / departments) % departments;
    }

    static String department(int n) {
        return "department-" + n;
    }
}
