package vn.vedich.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Prints how long a newcomer waits for the first answer, with nothing stored and with the record stored, and how much
 * memory the process holds then. Nothing is asserted. Argument: how many starts of each (5).
 */
public final class StartBenchmark {

    private static final String CARD = "/api/communes/quang-lam/scorecard";
    private static final String WHOLE = "\"criteria\":{\"met\":12,\"total\":20}";
    private static final double NANOS_PER_MILLI = 1e6;

    private StartBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int starts = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        List<Double> first = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        List<Double> memory = new ArrayList<>();
        for (int n = 0; n < starts; n++) {
            Path data = Files.createTempDirectory("vedich-start").resolve("data");
            first.add(millisToFirstAnswer(data, memory));
            again.add(millisToFirstAnswer(data, memory));
        }
        print("first start, record loaded, to the whole scorecard", "ms", first);
        print("later start, documents rebuilt, to the whole scorecard", "ms", again);
        print("memory held by the process then", "MB", memory);
    }

    private static double millisToFirstAnswer(Path data, List<Double> memory) throws IOException, InterruptedException {
        long since = System.nanoTime();
        try (SeparateProcess process = SeparateProcess.startWithRecord(data, CARD, WHOLE)) {
            double took = (System.nanoTime() - since) / NANOS_PER_MILLI;
            memory.add(process.megabytesHeld());
            return took;
        }
    }

    private static void print(String what, String unit, List<Double> values) {
        Collections.sort(values);
        System.out.printf(
                "%-60s median %,.0f %s (%,.0f to %,.0f, %d runs)%n",
                what, values.get(values.size() / 2), unit, values.getFirst(), values.getLast(), values.size());
    }
}
