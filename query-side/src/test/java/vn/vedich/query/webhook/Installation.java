package vn.vedich.query.webhook;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.notice.NoticeEvent;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.webhook.WebhookEvent;
import vn.vedich.log.Commit;
import vn.vedich.log.EventLog;
import vn.vedich.log.NewEvent;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.log.deliveries.Deliveries;
import vn.vedich.log.deliveries.SqliteDeliveries;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.platform.notice.Notices;
import vn.vedich.platform.secret.InstallationSecret;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.change.Changes;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnsweringSystem;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.Story;

/** An installation whose webhooks are seen to by hand, at times that a test sets. */
final class Installation implements AutoCloseable {

    static final UnitId AGRICULTURE = SampleStory.DEPARTMENT;

    private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");

    final Time clock = new Time();
    final AnsweringSystem system;
    final Deliveries deliveries;
    private final EventCodec codec = KernelForms.codec();
    private final SampleStory sample = new SampleStory();
    private int appended;

    /** A clock that stands still until it is moved on. */
    static final class Time extends Clock {

        private final AtomicReference<Instant> now = new AtomicReference<>(START);

        void pass(Duration time) {
            now.updateAndGet(before -> before.plus(time));
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    Installation(Path folder) {
        system = AnsweringSystem.in(folder, clock);
        deliveries = SqliteDeliveries.open(folder.resolve("deliveries-of-the-test.sqlite"));
        sample.units();
        append();
    }

    Story story() {
        return sample.story;
    }

    /** Puts what was told since then into the log. */
    void append() {
        List<Fact> facts = sample.story.facts();
        system.log().append(facts.subList(appended, facts.size()));
        appended = facts.size();
        system.bean(Coverages.class).of(WebhookProjection.NAME).covers(log().head());
    }

    EventLog log() {
        return system.log().log();
    }

    void register(String webhook, UnitId unit, String url) {
        tell(new WebhookEvent.WebhookRegistered(new WebhookId(webhook), unit, Text.of(url), false));
    }

    void tell(WebhookEvent event) {
        story().tell("2029-12-01", event);
        append();
    }

    /** Resumes a webhook, whoever paused it: the installation may have said something of it that no story tells. */
    void resume(WebhookId id) {
        long sequence = log().lastSequence(id.stream()).orElseThrow() + 1;
        NewEvent resumed = new NewEvent(
                "resumed-" + sequence,
                "webhook.WebhookResumed",
                1,
                id.stream(),
                id.context(),
                sequence,
                "2029-12-01",
                null,
                codec.writeProvenance(story().facts().getFirst().entry().provenance()),
                codec.write(new WebhookEvent.WebhookResumed(id)));
        log().append(new Commit("resumed-" + sequence, null, List.of(resumed)));
        append();
    }

    /** Gives a directive to a unit; returns the position of the change. */
    long issue(String directive, UnitId lead) {
        story().tell(
                        "2029-12-01",
                        new DirectiveEvent.DirectiveIssued(
                                new DirectiveId(directive),
                                SampleStory.DISTRICT,
                                Text.of("Xóa nhà tạm"),
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                new Assignment(lead, List.of()),
                                null));
        append();
        return lastOf(directive);
    }

    /** Something more happens to a directive; returns the position of the change. */
    long progress(String directive, UnitId lead) {
        story().tell(
                        "2029-12-01",
                        new DirectiveEvent.DirectiveProgressReported(
                                new DirectiveId(directive), lead, Text.of("Đang làm"), null));
        append();
        return lastOf(directive);
    }

    /** Where the last change of a directive is in the log, which may have grown by outcomes since. */
    private long lastOf(String directive) {
        String stream = new DirectiveId(directive).stream();
        return log().readStream(stream, log().lastSequence(stream).orElseThrow(), 1)
                .getFirst()
                .position();
    }

    String secret(String webhook) {
        SigningSecrets secrets = new SigningSecrets(new InstallationSecret(new byte[InstallationSecret.BYTES]));
        return SigningSecrets.written(secrets.current(webhook(webhook)));
    }

    WebhookDocument webhook(String id) {
        return current().find(new WebhookId(id)).orElseThrow();
    }

    /** As a process that was just started knows them: not at all. */
    CurrentWebhooks current() {
        return new CurrentWebhooks(log(), codec);
    }

    /** What the log says became of notices, in its order. */
    List<NoticeEvent> outcomes() {
        List<NoticeEvent> found = new ArrayList<>();
        for (StoredEvent stored : log().read(0, EventLog.MAX_READ)) {
            if (codec.read(stored) instanceof NoticeEvent notice) {
                found.add(notice);
            }
        }
        return found;
    }

    Stream<WebhookEvent> eventsOf(String webhook) {
        return log().readStream("webhook/" + webhook, 0, 1_000).stream()
                .map(stored -> (WebhookEvent) codec.read(stored));
    }

    Deliverer deliverer(Courier courier, Executor threads) {
        return deliverer(courier, threads, deliveries, new Notices(log(), codec), "this process");
    }

    Deliverer deliverer(Courier courier, Executor threads, Deliveries kept, Notices notices, String me) {
        CurrentWebhooks current = current();
        return deliverer(
                courier,
                threads,
                kept,
                notices,
                me,
                system.bean(WebhookStore.class),
                current,
                new Gathering(log(), current, system.bean(Changes.class), kept, clock));
    }

    Deliverer deliverer(
            Courier courier,
            Executor threads,
            Deliveries kept,
            Notices notices,
            String me,
            WebhookStore store,
            CurrentWebhooks current,
            Gathering gathering) {
        RandomGenerator random = new Random(7);
        Attempting attempting = new Attempting(
                kept,
                current,
                new Bodies(log(), system.bean(Changes.class), "urn:vedich:dam-ha.example"),
                new Packing(new SigningSecrets(new InstallationSecret(new byte[InstallationSecret.BYTES]))),
                courier,
                new Schedule(random),
                new Outcomes(notices),
                new Pausing(log(), codec, clock, current),
                clock);
        Starting starting = new Starting(kept, attempting, system.bean(WebhookFigures.class), clock, threads, me);
        return new Deliverer(store, current, kept, gathering, starting, clock);
    }

    @Override
    public void close() {
        deliveries.close();
        system.close();
    }
}
