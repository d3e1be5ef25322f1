package vn.vedich.streams;

import java.util.Arrays;
import java.util.stream.LongStream;

/** What became of the changes for webhooks whose endpoints have the same manner. */
final class Tally {

    private Taking.Faults faults = Taking.Faults.NONE;
    private LongStream took = LongStream.empty();
    private int webhooks;
    private int listedWrongly;
    private long changes;
    private long calls;
    private long attempts;
    private long delivered;
    private long waiting;
    private long givenUp;

    /** @param wanted positions of the changes for this one */
    void add(Webhook webhook, long[] wanted, Deliveries listed) {
        webhooks++;
        changes += wanted.length;
        listedWrongly += listed.areOf(wanted) ? 0 : 1;
        calls += webhook.endpoint().calls();
        attempts += listed.attempts();
        delivered += listed.count("DELIVERED");
        waiting += listed.count("WAITING");
        givenUp += listed.count("GIVEN_UP");
        if (webhook.manner() instanceof Taking taking) {
            faults = faults.plus(taking.faults(wanted));
            took = LongStream.concat(took, Arrays.stream(taking.took()));
        }
    }

    /** @param title of the manner */
    void addTo(Figures figures, String title) {
        String column = webhooks + " " + title;
        figures.add(column, "changes for them", "%,d".formatted(changes));
        long[] times = took.toArray();
        if (times.length > 0) {
            figures.add(column, "recorded to taken, " + Percentiles.NAMES, Percentiles.of(times));
            figures.add(column, Taking.Faults.NAMES, faults.toString());
        }
        figures.add(column, "calls; attempts that are over", "%,d; %,d".formatted(calls, attempts));
        figures.add(
                column,
                "listed as delivered; waiting; given up",
                "%,d; %,d; %,d".formatted(delivered, waiting, givenUp));
        figures.add(column, "with a list of other changes than these", "%d".formatted(listedWrongly));
    }
}
