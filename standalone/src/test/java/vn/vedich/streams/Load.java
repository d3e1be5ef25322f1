package vn.vedich.streams;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How much is asked of a contestant: {@code streams=1000 departments=200 seconds=20 rate=50 burst=10 rounds=1 phases=plain}.
 *
 * @param streams that are open at once, spread over the departments
 * @param departments each directive goes to two of them
 * @param seconds for which commands are sent
 * @param rate commands a second
 * @param burst so many of them at once
 */
record Load(int streams, int departments, int seconds, int rate, int burst) {

    static final String SETTINGS = "benchmark.settings";

    static Load read(Map<String, String> settings) {
        return new Load(
                number(settings, "streams", 1_000),
                number(settings, "departments", 200),
                number(settings, "seconds", 20),
                number(settings, "rate", 50),
                number(settings, "burst", 10));
    }

    static Map<String, String> settings(String written) {
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
        return Integer.parseInt(settings.getOrDefault(name, Integer.toString(usual)));
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
