package vn.vedich.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.query.webhook.Installation.AGRICULTURE;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.webhook.Pause;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookPaused;
import vn.vedich.log.deliveries.Delivery.Answer;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.webhook.WebhookFigures.Attempted;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasuringWebhooksTest {

    private static final Answer BUSY = new Answer(503, "");

    @TempDir
    private Path folder;

    private Installation installation;
    private WebhookFigures figures;
    private final AtomicLong nanoTime = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void open() {
        installation = new Installation(folder);
        WebhookStore counted = new WebhookStore(installation.system.bean(MongoDatabase.class)) {
            @Override
            List<WebhookDocument> all(UnitId unit) {
                asked.incrementAndGet();
                return super.all(unit);
            }
        };
        figures = new WebhookFigures(counted, installation.deliveries, installation.clock, nanoTime::get);
    }

    @AfterEach
    void close() {
        installation.close();
    }

    @Test
    void they_say_how_webhooks_stand_and_how_much_waits_for_how_long() {
        assertThat(shown()).containsExactly(0, 0, 0, 0, 0, 0);
        installation.register("agriculture.1", AGRICULTURE, "https://one.example/");
        installation.register("agriculture.2", AGRICULTURE, "https://two.example/");
        installation.register("infrastructure.1", SampleStory.INFRASTRUCTURE, "https://three.example/");
        installation.tell(new WebhookPaused(new WebhookId("agriculture.2"), Pause.ASKED));
        installation.issue("houses", AGRICULTURE);
        installation.progress("houses", AGRICULTURE);
        installation.issue("roads", SampleStory.INFRASTRUCTURE);

        installation.deliverer(_ -> Courier.Reply.of(BUSY), Runnable::run).turn();
        assertThat(shown()).as("2 active, 2 of them failing, 1 paused").containsExactly(2, 2, 1, 3, 0, 0);

        installation.clock.pass(Duration.ofMinutes(1));
        assertThat(shown()).containsExactly(2, 2, 1, 3, 2, 60);
        installation
                .deliverer(_ -> Courier.Reply.of(new Answer(204, "")), Runnable::run)
                .turn();
        assertThat(shown()).containsExactly(2, 0, 1, 0, 0, 0);
    }

    @Test
    void attempts_are_counted_by_what_came_of_them() {
        installation.register("agriculture.1", AGRICULTURE, "https://one.example/");
        long before = attempted(Attempted.FAILED);
        installation.issue("houses", AGRICULTURE);
        installation.deliverer(_ -> Courier.Reply.of(BUSY), Runnable::run).turn();
        installation.clock.pass(Duration.ofMinutes(1));
        installation
                .deliverer(_ -> Courier.Reply.of(new Answer(204, "")), Runnable::run)
                .turn();
        installation.issue("roads", AGRICULTURE);
        installation
                .deliverer(
                        _ -> {
                            throw new IllegalStateException("a fault of ours");
                        },
                        Runnable::run)
                .turn();
        installation.clock.pass(Starting.LEASE);
        installation
                .deliverer(_ -> Courier.Reply.of(new Answer(410, "")), Runnable::run)
                .turn();

        assertThat(attempted(Attempted.FAILED) - before).isOne();
        assertThat(attempted(Attempted.DELIVERED)).isOne();
        assertThat(attempted(Attempted.BROKEN_OFF)).isOne();
        assertThat(attempted(Attempted.GIVEN_UP)).isOne();
    }

    @Test
    void however_often_somebody_reads_them_stores_are_asked_now_and_then() {
        for (int n = 0; n < 100; n++) {
            figures.waiting();
            nanoTime.addAndGet(WebhookFigures.FRESH.toNanos() / 10);
        }

        assertThat(asked).hasValue(10);
    }

    /** Whatever happens in units, no series is added, and none says whose it is. */
    @Test
    void series_are_few_and_name_no_unit_and_no_address() {
        MeterRegistry registry = new SimpleMeterRegistry();
        installation.system.beans(MeterBinder.class).forEach(binder -> binder.bindTo(registry));
        List<Meter.Id> series = registry.getMeters().stream().map(Meter::getId).toList();
        installation.register("agriculture.1", AGRICULTURE, "https://one.example/");
        installation.issue("houses", AGRICULTURE);
        installation.deliverer(_ -> Courier.Reply.of(BUSY), Runnable::run).turn();

        assertThat(registry.getMeters().stream().map(Meter::getId)).containsExactlyInAnyOrderElementsOf(series);
        assertThat(series.stream().filter(one -> one.getName().startsWith("vedich.webhooks")))
                .hasSize(10)
                .flatExtracting(Meter.Id::getTags)
                .extracting(Tag::getValue)
                .containsOnly(
                        "active",
                        "failing",
                        "paused",
                        "waiting",
                        "due",
                        "delivered",
                        "failed",
                        "given_up",
                        "broken_off");
    }

    private long attempted(Attempted what) {
        return installation.system.bean(WebhookFigures.class).attempts().of(what);
    }

    private List<Integer> shown() {
        nanoTime.addAndGet(WebhookFigures.FRESH.toNanos());
        return List.of(
                (int) figures.active(),
                (int) figures.failing(),
                (int) figures.paused(),
                (int) figures.waiting(),
                (int) figures.due(),
                (int) figures.oldestSeconds());
    }
}
