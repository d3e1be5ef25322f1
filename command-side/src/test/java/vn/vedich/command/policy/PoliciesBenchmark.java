package vn.vedich.command.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.util.FileSystemUtils;
import vn.vedich.log.Commit;
import vn.vedich.log.EventHeading;
import vn.vedich.log.EventLog;
import vn.vedich.log.NewEvent;
import vn.vedich.log.StoredEvent;
import vn.vedich.proof.Hashed;

/**
 * Prints how long a start takes until policies have heard a long log, by headings and by whole events in turns, and what their
 * rounds cost then. Nothing is asserted. Arguments: directives (100000) of ten events each, how many of them are open and have eight (10000),
 * runs (3).
 */
public final class PoliciesBenchmark {

    private static final String SAMPLE = "sample";
    private static final String TODAY = "2026-07-01";
    private static final String TOMORROW = "2026-07-02";
    private static final int WRITERS = 64;
    private static final int PROGRESS = 6;
    private static final double NANOS = 1e9;

    private final Office office;
    private final MovableClock clock;
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

    private PoliciesBenchmark(Office office, MovableClock clock) {
        this.office = office;
        this.clock = clock;
    }

    public static void main(String[] arguments) throws IOException {
        int directives = argument(arguments, 0, 100_000);
        int open = argument(arguments, 1, 10_000);
        int runs = argument(arguments, 2, 3);
        Path data = Files.createTempDirectory("vedich-policies");
        MovableClock clock = new MovableClock(TODAY);
        try (Office office = Office.open(data, clock, "b").withUnits()) {
            PoliciesBenchmark benchmark = new PoliciesBenchmark(office, clock);
            benchmark.fill(directives, open);
            for (int run = 0; run < runs; run++) {
                benchmark.run(run % 2 == 0);
            }
            benchmark.print();
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
        System.exit(0);
    }

    /** Copies what was said of one directive, as whoever said it of each: by many at once, since each copy waits for the disk. */
    private void fill(int directives, int open) {
        List<StoredEvent> sample = sample();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int n = 0; n < directives; n++) {
                String directive = "directive-" + n;
                List<StoredEvent> said = n < open ? sample.subList(0, sample.size() - 2) : sample;
                writers.execute(() -> office.log().append(copy(said, directive)));
            }
        }
        System.out.printf(
                "%,d events in %,d directives, %,d of them open%n", office.log().head() + 1, directives, open);
    }

    private List<StoredEvent> sample() {
        office.issue(SAMPLE, "2026-12-31", "{}");
        office.department("infrastructure", "AcknowledgeDirective", """
            {"directiveId":"sample"}\
            """);
        for (int n = 0; n < PROGRESS; n++) {
            office.department("infrastructure", "ReportDirectiveProgress", """
                {"directiveId":"sample","text":"Đã làm thêm một phần công việc được giao","percent":"%d"}\
                """.formatted(10 + n));
        }
        office.department("infrastructure", "ReportDirectiveDone", """
            {"directiveId":"sample","doneOn":"2026-07-01","evidence":[]}\
            """);
        office.lead("AcceptDirective", """
            {"directiveId":"sample"}\
            """);
        return office.events(SAMPLE);
    }

    private static Commit copy(List<StoredEvent> sample, String directive) {
        String commit = Hashed.id(directive);
        List<NewEvent> events = sample.stream()
                .map(event -> new NewEvent(
                        commit + "-" + event.sequence(),
                        event.name(),
                        event.revision(),
                        "directive/" + directive,
                        event.streamType(),
                        event.sequence(),
                        event.occurredOn(),
                        event.reportedOn(),
                        event.provenance(),
                        event.payload().replace("\"" + SAMPLE + "\"", "\"" + directive + "\"")))
                .toList();
        return new Commit(commit, null, events);
    }

    private void run(boolean headingsFirst) {
        for (boolean headings : List.of(headingsFirst, !headingsFirst)) {
            EventLog log = headings ? office.log() : HeadingsOfWhole.of(office.log());
            String by = headings ? "by headings" : "by whole events";
            clock.moveTo(TODAY);
            measure("the log heard, " + by, () -> hearing(log).round());
            Policies policies = office.policies(log);
            measure("a start: the log heard, all that is open looked at, " + by, policies::round);
            measure("a round with nothing new", policies::round);
            clock.moveTo(TOMORROW);
            measure("the first round of a new day: all that is open looked at", policies::round);
        }
    }

    private Policies hearing(EventLog log) {
        OpenDirectives open = new OpenDirectives();
        return new Policies(
                log,
                List.of(new Policy() {
                    @Override
                    public void hear(EventHeading event) {
                        open.hear(event);
                    }

                    @Override
                    public void act(LocalDate today) {}
                }),
                clock,
                Duration.ofDays(1),
                new PolicyFigures());
    }

    private void measure(String what, Runnable task) {
        long since = System.nanoTime();
        task.run();
        seconds.computeIfAbsent(what, unseen -> new ArrayList<>()).add((System.nanoTime() - since) / NANOS);
    }

    private void print() {
        seconds.forEach((what, all) -> {
            List<Double> sorted = all.stream().sorted().toList();
            System.out.printf(
                    "%-75s median %.4f s (%.4f to %.4f, %d runs)%n",
                    what, sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast(), sorted.size());
        });
    }

    private static int argument(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }
}
