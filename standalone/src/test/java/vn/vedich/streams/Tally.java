package vn.vedich.streams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What became of the changes for webhooks whose endpoints have the same manner. */
final class Tally {

    private Taking.Faults faults = Taking.Faults.NONE;
    private final List<Taking> taking = new ArrayList<>();
    private final List<Long> positions = new ArrayList<>();
    private int webhooks;
    private int listedWrongly;
    private long calls;
    private long attempts;
    private long delivered;
    private long waiting;
    private long givenUp;

    /** @param wanted positions of the changes for this one */
    void add(Webhook webhook, long[] wanted, Deliveries listed) {
        webhooks++;
        Arrays.stream(wanted).forEach(positions::add);
        listedWrongly += listed.areOf(wanted) ? 0 : 1;
        calls += webhook.endpoint().calls();
        attempts += listed.attempts();
        delivered += listed.count("DELIVERED");
        waiting += listed.count("WAITING");
        givenUp += listed.count("GIVEN_UP");
        if (webhook.manner() instanceof Taking good) {
            faults = faults.plus(good.faults(wanted));
            taking.add(good);
        }
    }

    /** @param title of the manner */
    void addTo(Figures figures, String title) {
        String column = webhooks + " " + title;
        figures.add(column, "changes for them", "%,d".formatted(positions.size()));
        if (!taking.isEmpty()) {
            figures.add(column, "recorded to taken: " + Percentiles.NAMES, took(0));
            figures.add(column, "the same, of the second half of the changes", took(middle()));
            figures.add(column, Taking.Faults.NAMES, faults.toString());
        }
        figures.add(column, "calls; attempts that are over", "%,d; %,d".formatted(calls, attempts));
        figures.add(
                column,
                "listed as delivered; waiting; given up",
                "%,d; %,d; %,d".formatted(delivered, waiting, givenUp));
        figures.add(column, "with a list of other changes than these", "%d".formatted(listedWrongly));
    }

    private String took(long since) {
        return Percentiles.of(
                taking.stream().flatMapToLong(good -> good.tookSince(since)).toArray());
    }

    private long middle() {
        return positions.stream()
                .sorted()
                .skip(positions.size() / 2)
                .findFirst()
                .orElse(0L);
    }
}
