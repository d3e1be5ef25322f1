package vn.vedich.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What to measure and how much of it, from the system property {@value #PROPERTY}: {@code name=value} pairs separated by
 * spaces.
 *
 * @param measures how the names of {@link Question}s begin, or {@code all}; empty for all but those about a long log
 * @param rounds counted ones, and a third as many before them to warm up
 * @param turn how long one contestant has in one round
 * @param events of the long log
 * @param folder where all files go, deleted afterwards
 * @param mongodb a {@code mongodb://} address; empty for the in-process stand-in
 * @param profile whether each process writes a JFR recording
 */
record Settings(
        List<String> measures, int rounds, Duration turn, long events, Path folder, String mongodb, boolean profile) {

    static final String PROPERTY = "benchmark.settings";
    static final String MONGODB = "vedich.test.mongodb";

    static Settings read() {
        Map<String, String> given = new HashMap<>();
        for (String pair : System.getProperty(PROPERTY, "").trim().split("\\s+")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                given.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return new Settings(
                Arrays.stream(given.getOrDefault("measures", "").split(","))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                Integer.parseInt(given.getOrDefault("rounds", "9")),
                Duration.ofMillis(Long.parseLong(given.getOrDefault("turn", "2000"))),
                Long.parseLong(given.getOrDefault("events", "10000000")),
                Path.of(given.getOrDefault("folder", "target/benchmark")).toAbsolutePath(),
                System.getProperty(MONGODB, ""),
                Boolean.parseBoolean(given.getOrDefault("profile", "false")));
    }

    /** Made by the first question that needs it, kept for the others. */
    Path longLog() {
        return folder.resolve("long").resolve("events.db");
    }

    Rounds inRounds() {
        return new Rounds(Math.max(1, rounds / 3), rounds);
    }
}
