package vn.vedich.query.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import vn.vedich.kernel.Vocabulary;
import vn.vedich.kernel.event.EventType;
import vn.vedich.log.Commit;
import vn.vedich.log.EventLog;
import vn.vedich.log.NewEvent;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.log.sqlite.SqliteEventLog;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.query.benchmark.ProvinceLog.Told;
import vn.vedich.query.matrix.MatrixAnswers;
import vn.vedich.query.matrix.MatrixProjection;
import vn.vedich.query.matrix.MatrixQuery.MatrixOf;
import vn.vedich.query.matrix.MatrixStore;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.moment.StoredFacts;
import vn.vedich.query.moment.StreamFacts;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.projection.StoredNames;
import vn.vedich.query.scorecard.ScorecardAnswers;
import vn.vedich.query.scorecard.ScorecardProjection;
import vn.vedich.query.scorecard.ScorecardQuery.ScorecardOf;
import vn.vedich.query.scorecard.ScorecardStore;
import vn.vedich.query.story.AnswersDatabase;

/**
 * How long a state of the past takes: one commune's scorecard and a province's whole matrix, each for random days and random
 * positions, with streams remembered and without. Settings: events, entries of each assessment, questions.
 */
final class MomentBenchmark {

    private static final int COMMUNES = 100;
    private static final int AT_ONCE = 500;
    private static final double MILLIS = 1e6;
    private static final long REMEMBERED = 2L << 30;

    private MomentBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        String settings = System.getProperty("benchmark.settings", "");
        String[] runs =
                settings.isBlank() ? new String[] {"100000,300", "1000000,300", "1000000,3300"} : settings.split(" ");
        for (String run : runs) {
            String[] numbers = run.split(",");
            measure(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), 200);
        }
        System.exit(0);
    }

    private static void measure(int events, int ofEach, int questions) throws Exception {
        Path folder = Files.createTempDirectory("moments");
        EventCodec codec = KernelForms.codec();
        try (EventLog log = SqliteEventLog.open(folder.resolve("log.sqlite"), Clock.systemUTC(), new SecureRandom())) {
            fill(log, codec, events, ofEach);
            var database = AnswersDatabase.empty();
            ScorecardStore cards = new ScorecardStore(database);
            MatrixStore matrices = new MatrixStore(database);
            List<Fact> facts = concerned(log, codec);
            for (Projection projection : List.of(new ScorecardProjection(cards), new MatrixProjection(matrices))) {
                projection.apply(facts);
            }
            System.out.printf(
                    "%,d events, of which %,d entries of %d assessments%n",
                    log.head() + 1, (long) ofEach * COMMUNES, COMMUNES);
            ask(log, codec, cards, matrices, questions);
        }
    }

    private static void ask(EventLog log, EventCodec codec, ScorecardStore cards, MatrixStore matrices, int questions) {
        ScorecardAnswers scorecard = new ScorecardAnswers(cards, Clock.systemUTC());
        MatrixAnswers matrix = new MatrixAnswers(matrices, Clock.systemUTC());
        Random random = new Random(1);
        StreamFacts warm = new StreamFacts(log, new StoredFacts(codec)::fact, REMEMBERED);
        LongFunction<StreamFacts> remembering = i -> warm;
        LongFunction<StreamFacts> forgetting = i -> new StreamFacts(log, new StoredFacts(codec)::fact, REMEMBERED);
        for (int repeat = 0; repeat < 2; repeat++) {
            print(
                    "scorecard, nothing remembered",
                    times(
                            questions / 2,
                            i -> scorecard
                                    .at(known(log, random, forgetting.apply(i)))
                                    .answer(new ScorecardOf(
                                            ProvinceLog.unit(random.nextInt(COMMUNES)), day(random), null))));
            print(
                    "matrix, nothing remembered",
                    times(
                            5,
                            i -> matrix.at(known(log, random, forgetting.apply(i)))
                                    .answer(new MatrixOf(
                                            ProvinceLog.PROVINCE, ProvinceLog.SET, day(random), null, 500))));
            print(
                    "scorecard, streams remembered",
                    times(
                            questions,
                            i -> scorecard
                                    .at(known(log, random, remembering.apply(i)))
                                    .answer(new ScorecardOf(
                                            ProvinceLog.unit(random.nextInt(COMMUNES)), day(random), null))));
            print(
                    "matrix, streams remembered",
                    times(
                            questions,
                            i -> matrix.at(known(log, random, remembering.apply(i)))
                                    .answer(new MatrixOf(
                                            ProvinceLog.PROVINCE, ProvinceLog.SET, day(random), null, 500))));
        }
    }

    private static Knowledge known(EventLog log, Random random, StreamFacts streams) {
        return new Knowledge.Then(1_000 + random.nextLong(log.head() - 1_000), null, streams);
    }

    private static LocalDate day(Random random) {
        return ProvinceLog.START.plusDays(random.nextInt(ProvinceLog.DAYS));
    }

    private static List<Double> times(int questions, LongFunction<?> question) {
        return LongStream.range(0, questions)
                .mapToObj(i -> {
                    long since = System.nanoTime();
                    Object answer = question.apply(i);
                    double took = (System.nanoTime() - since) / MILLIS;
                    if (answer == null) {
                        throw new AssertionError("no answer");
                    }
                    return took;
                })
                .sorted()
                .toList();
    }

    private static void print(String what, List<Double> sorted) {
        System.out.printf(
                "  %-30s p50 %,8.1f ms  p99 %,8.1f ms  most %,8.1f ms  (%d)%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * 0.99) - 1)),
                sorted.getLast(),
                sorted.size());
    }

    private static void fill(EventLog log, EventCodec codec, int events, int ofEach) {
        List<NewEvent> part = new ArrayList<>();
        ProvinceLog.tell(events, COMMUNES, ofEach, told -> {
            part.add(stored(codec, told));
            if (part.size() == AT_ONCE) {
                append(log, part);
            }
        });
        append(log, part);
    }

    private static void append(EventLog log, List<NewEvent> part) {
        if (!part.isEmpty()) {
            log.append(new Commit("commit-" + part.getFirst().eventId(), null, part));
            part.clear();
        }
    }

    private static NewEvent stored(EventCodec codec, Told told) {
        String name = StoredNames.of(told.event()).orElseThrow();
        int revision = Vocabulary.all().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .map(EventType::revision)
                .orElseThrow();
        return new NewEvent(
                told.entry().id().value(),
                name,
                revision,
                told.stream(),
                told.event().subject().context(),
                told.sequence(),
                told.entry().occurredOn().toString(),
                null,
                codec.writeProvenance(told.entry().provenance()),
                codec.write(told.event()));
    }

    /** The facts that these projections keep, so that building them does not take what is measured afterwards. */
    private static List<Fact> concerned(EventLog log, EventCodec codec) {
        StoredFacts reading = new StoredFacts(codec);
        List<Fact> facts = new ArrayList<>();
        var page = log.read(0, EventLog.MAX_READ);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(event -> !String.valueOf(event.stream()).startsWith("directive/"))
                    .map(reading::fact)
                    .forEach(facts::add);
            page = log.read(page.getLast().position() + 1, EventLog.MAX_READ);
        }
        return facts;
    }
}
