package vn.vedich.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.vedich.query.webhook.Installation.AGRICULTURE;

import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
import vn.vedich.log.EventLog;
import vn.vedich.log.deliveries.Deliveries;
import vn.vedich.log.deliveries.Delivery;
import vn.vedich.log.deliveries.Delivery.Answer;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.platform.notice.Notices;
import vn.vedich.query.change.Changes;
import vn.vedich.query.story.SampleStory;

/** How often stores and the log are asked because of webhooks when something is appended. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatAnAppendCostsTest {

    private static final int APPENDS = 30;

    @TempDir
    private Path folder;

    private Installation installation;
    private Deliverer deliverer;
    private final AtomicInteger webhooksAsked = new AtomicInteger();
    private final AtomicInteger deliveriesAsked = new AtomicInteger();
    private final AtomicInteger logAsked = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();

    @BeforeEach
    void open() {
        installation = new Installation(folder);
        EventLog log = counted(EventLog.class, installation.log(), logAsked);
        Deliveries deliveries = counted(Deliveries.class, installation.deliveries, deliveriesAsked);
        CurrentWebhooks current = new CurrentWebhooks(log, KernelForms.codec());
        deliverer = installation.deliverer(
                _ -> {
                    calls.incrementAndGet();
                    return Courier.Reply.of(new Answer(204, ""));
                },
                Runnable::run,
                deliveries,
                new Notices(installation.log(), KernelForms.codec()),
                "this process",
                new CountedStore(installation.system.bean(MongoDatabase.class)),
                current,
                new Gathering(log, current, installation.system.bean(Changes.class), deliveries, installation.clock));
    }

    @AfterEach
    void close() {
        installation.close();
    }

    @Test
    void where_no_webhook_is_it_costs_nothing() {
        deliverer.turn();
        nothingWasAsked();

        for (int n = 0; n < APPENDS; n++) {
            installation.issue("houses-" + n, AGRICULTURE);
            deliverer.follow();
        }

        assertThat(webhooksAsked).hasValue(0);
        assertThat(deliveriesAsked).hasValue(0);
        assertThat(logAsked).hasValue(0);
    }

    @Test
    void where_no_webhook_is_told_of_it_the_log_alone_is_asked_and_that_twice() {
        registered();

        for (int n = 0; n < APPENDS; n++) {
            installation.issue("houses-" + n, SampleStory.INFRASTRUCTURE);
            deliverer.follow();
        }

        assertThat(webhooksAsked).hasValue(0);
        assertThat(deliveriesAsked).hasValue(0);
        assertThat(logAsked).hasValueLessThanOrEqualTo(2 * APPENDS);
        assertThat(calls).hasValue(0);
    }

    @Test
    void what_one_is_told_of_is_sent_at_once_without_asking_which_there_are() {
        registered();

        installation.issue("houses", AGRICULTURE);
        deliverer.follow();

        assertThat(calls).hasValue(1);
        assertThat(webhooksAsked).hasValue(0);
        int asked = deliveriesAsked.get();
        deliverer.follow();
        deliverer.follow();
        assertThat(deliveriesAsked.get() - asked).as("after it was sent").isLessThanOrEqualTo(4);
    }

    @Test
    void what_waits_for_its_time_costs_nothing_until_then() {
        oneWaitsForAMinute();
        nothingWasAsked();

        for (int n = 0; n < APPENDS; n++) {
            installation.issue("roads-" + n, SampleStory.INFRASTRUCTURE);
            deliverer.follow();
        }
        assertThat(deliveriesAsked).hasValue(0);
        assertThat(calls).hasValue(1);

        installation.clock.pass(Duration.ofSeconds(60));
        deliverer.follow();
        assertThat(calls).hasValue(2);
    }

    @Test
    void what_must_not_be_sent_any_more_is_not_tried_over_and_over_by_who_does_not_know_it_yet() {
        oneWaitsForAMinute();
        installation.tell(new WebhookPaused(new WebhookId("agriculture.1"), Pause.ASKED));
        installation.clock.pass(Duration.ofSeconds(60));
        deliverer.follow();
        deliverer.follow();
        nothingWasAsked();

        for (int n = 0; n < APPENDS; n++) {
            deliverer.follow();
        }

        assertThat(deliveriesAsked).hasValue(0);
        assertThat(calls).hasValue(1);
        installation.clock.pass(DeliveryLoop.LOOK_EVERY);
        deliverer.follow();
        assertThat(deliveriesAsked).as("it is looked at again").hasPositiveValue();
    }

    @Test
    void however_often_the_log_grows_it_is_asked_once_a_second_at_most_which_webhooks_there_are() {
        DeliveryLoop loop = new DeliveryLoop(deliverer, installation.log(), installation.clock);
        long begun = System.nanoTime();
        loop.start();
        try {
            for (int n = 0; n < APPENDS; n++) {
                installation.issue("houses-" + n, AGRICULTURE);
            }
            installation.register("agriculture.1", AGRICULTURE, "https://example.org/");
            installation.issue("roads", AGRICULTURE);
            await().atMost(Duration.ofMinutes(1)).until(() -> calls.get() == 1);
        } finally {
            loop.stop();
        }
        long most = Duration.ofNanos(System.nanoTime() - begun).dividedBy(DeliveryLoop.LOOK_EVERY) + 1;

        assertThat(webhooksAsked).hasValueLessThanOrEqualTo((int) most);
    }

    /** A webhook whose beginning was seen to. */
    private void registered() {
        installation.register("agriculture.1", AGRICULTURE, "https://example.org/");
        deliverer.turn();
        installation.issue("first", SampleStory.INFRASTRUCTURE);
        deliverer.follow();
        nothingWasAsked();
    }

    /** It was delivered, and is to be again. */
    private void oneWaitsForAMinute() {
        registered();
        installation.issue("houses", AGRICULTURE);
        deliverer.follow();
        deliverer.follow();
        Delivery sent = installation
                .deliveries
                .newest("agriculture.1", null, Long.MAX_VALUE, 1)
                .getFirst();
        installation.deliveries.again(sent, 1, installation.clock.instant().plusSeconds(60));
        deliverer.turn();
    }

    private void nothingWasAsked() {
        webhooksAsked.set(0);
        deliveriesAsked.set(0);
        logAsked.set(0);
    }

    private final class CountedStore extends WebhookStore {

        CountedStore(MongoDatabase database) {
            super(database);
        }

        @Override
        List<WebhookDocument> all(UnitId unit) {
            webhooksAsked.incrementAndGet();
            return super.all(unit);
        }
    }

    private static <T> T counted(Class<T> type, T what, AtomicInteger asked) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
            asked.incrementAndGet();
            try {
                return method.invoke(what, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return type.cast(proxy);
    }
}
