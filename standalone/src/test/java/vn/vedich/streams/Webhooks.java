package vn.vedich.streams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The departments' webhooks, half of them bad, are called while commands are sent; says what became of the changes for them. */
final class Webhooks implements Beside {

    private static final long PATIENCE_SECONDS = 180;

    private final Api api;
    private final Load load;
    private final int port;
    private final Figures figures;
    private final List<Webhook> all = new ArrayList<>();

    /** @param port of all endpoints, each at an address of its own */
    Webhooks(Api api, Load load, int port, Figures figures) {
        this.api = api;
        this.load = load;
        this.port = port;
        this.figures = figures;
    }

    @Override
    public void begin() throws IOException, InterruptedException {
        for (int number = 0; number < load.webhooks(); number++) {
            all.add(Webhook.register(api, load, number, port));
        }
    }

    @Override
    public void amid() {
        // They are called all the time.
    }

    @Override
    public void end(Commands commands) throws IOException, InterruptedException {
        awaitTheGood(commands);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Webhook webhook : all) {
            tallies.computeIfAbsent(webhook.manner().title(), _ -> new Tally())
                    .add(webhook, webhook.wanted(commands), Deliveries.listed(api, webhook.id()));
        }
        tallies.forEach((title, tally) -> tally.addTo(figures, title));
    }

    private void awaitTheGood(Commands commands) throws InterruptedException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!all.stream().allMatch(webhook -> webhook.isServed(commands)) && System.nanoTime() < patience) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    @Override
    public void close() {
        for (Webhook webhook : all) {
            try {
                webhook.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
