package vn.vedich.journey;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.version.Version;

/**
 * Prints how many events a second a rebuild of all projections puts through the whole set, beside the same projections run one
 * event at a time with Axon's default processor over axon-mongo, in the same process, by turns. Nothing is asserted. Arguments:
 * how many runs (5), and how many events the default is given (2,000).
 */
public final class RebuildBenchmark {

    private static final String REBUILDS = "/api/operations/rebuilds";

    private RebuildBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = arguments.length < 1 ? 5 : Integer.parseInt(arguments[0]);
        int few = arguments.length < 2 ? 2_000 : Integer.parseInt(arguments[1]);
        try (DistrictLog district = DistrictLog.loaded()) {
            List<Fact> facts = district.facts();
            List<Double> rebuilt = new ArrayList<>();
            List<Double> byDefault = new ArrayList<>();
            for (int run = 1; run <= runs; run++) {
                rebuilt.add(rebuilt(district.installation()));
                byDefault.add(byDefault(district.installation(), facts.subList(0, few), run));
                System.out.printf(
                        "run %d: %,.0f events/s rebuilt, %,.0f by default%n",
                        run, rebuilt.getLast(), byDefault.getLast());
            }
            System.out.printf(
                    "%,d events, all projections: rebuilt %s; one at a time over axon-mongo %s; median of ratios"
                            + " %.0f%n",
                    facts.size(), spread(rebuilt), spread(byDefault), ratio(rebuilt, byDefault));
        }
    }

    private static double rebuilt(Installation installation) {
        HttpResponse<String> ordered =
                installation.post("operator", REBUILDS, "application/json", "{\"reason\":\"measured\"}");
        String path = REBUILDS + "/" + Installation.json(ordered).path("id").asLong();
        JsonNode compared = Awaitility.await()
                .forever()
                .until(() -> installation.ask("operator", path), RebuildBenchmark::isCompared);
        if (!compared.path("equal").asBoolean()) {
            throw new IllegalStateException("the rebuilt documents differ: " + compared);
        }
        installation.post("operator", path + "/cancel", "application/json", "{\"reason\":\"measured\"}");
        Awaitility.await()
                .forever()
                .until(() -> installation
                        .ask("operator", path)
                        .path("state")
                        .asString()
                        .equals("CANCELLED"));
        return compared.path("progress").path("eventsPerSecond").asDouble();
    }

    private static boolean isCompared(JsonNode rebuild) {
        if (rebuild.path("state").asString().equals("FAILED")) {
            throw new IllegalStateException(rebuild.toString());
        }
        return rebuild.path("state").asString().equals("AWAITING_WORD");
    }

    private static double byDefault(Installation installation, List<Fact> facts, int run) throws InterruptedException {
        MongoDatabase database = installation.bean(MongoClient.class).getDatabase("vedich-default-" + run);
        List<Projection> projections = installation.beans(Projection.class).stream()
                .map(one -> one.in(new Version(one.name(), 1_000_000 + run)))
                .toList();
        try (AxonsDefault axon = new AxonsDefault(database, facts)) {
            return facts.size() / axon.seconds(projections);
        } finally {
            projections.forEach(Projection::clear);
            database.drop();
        }
    }

    private static String spread(List<Double> rates) {
        List<Double> sorted = rates.stream().sorted().toList();
        return "median %,.0f events/s (from %,.0f to %,.0f)"
                .formatted(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }

    private static double ratio(List<Double> ones, List<Double> others) {
        List<Double> ratios = IntStream.range(0, ones.size())
                .mapToObj(run -> ones.get(run) / others.get(run))
                .sorted()
                .toList();
        return ratios.get(ratios.size() / 2);
    }
}
