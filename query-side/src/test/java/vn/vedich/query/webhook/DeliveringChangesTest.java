package vn.vedich.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.query.webhook.Installation.AGRICULTURE;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.notice.GivenUp;
import vn.vedich.kernel.notice.NoticeEvent.DeliveryGivenUp;
import vn.vedich.kernel.notice.NoticeEvent.DirectiveDelivered;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.webhook.Pause;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookPaused;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRegistered;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRemoved;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookSecretRotated;
import vn.vedich.log.deliveries.Deliveries;
import vn.vedich.log.deliveries.Delivery;
import vn.vedich.log.deliveries.Delivery.Answer;
import vn.vedich.log.deliveries.Delivery.Status;
import vn.vedich.log.deliveries.SqliteDeliveries;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.platform.notice.Notices;
import vn.vedich.platform.outbound.AllowedHosts;
import vn.vedich.platform.secret.InstallationSecret;
import vn.vedich.query.story.SampleStory;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeliveringChangesTest {

    private static final String HOOK = "agriculture.1";
    private static final WebhookId ID = new WebhookId(HOOK);
    private static final Duration LONG = Duration.ofDays(30);

    @TempDir
    private Path folder;

    private Installation installation;
    private HttpCourier courier;
    private final List<Endpoint> endpoints = new ArrayList<>();
    private final AtomicInteger status = new AtomicInteger(204);

    @BeforeEach
    void open() {
        installation = new Installation(folder);
        courier = new HttpCourier(
                new PublicHosts(SystemDefaultDnsResolver.INSTANCE, AllowedHosts.of(List.of("127.0.0.1"))),
                Duration.ofSeconds(60));
    }

    @AfterEach
    void close() {
        endpoints.forEach(Endpoint::close);
        courier.close();
        installation.close();
    }

    @Test
    void a_receiver_written_from_the_published_text_gets_what_happens_from_now_on_in_order() {
        installation.issue("before", AGRICULTURE);
        List<Long> changes = new ArrayList<>();
        StandardReceiver receiver = register();
        at(receiver);
        changes.add(installation.issue("houses", AGRICULTURE));
        installation.issue("of-others", SampleStory.INFRASTRUCTURE);
        changes.add(installation.progress("houses", AGRICULTURE));
        turn();

        assertThat(receiver.positions()).isEqualTo(changes);
        assertThat(receiver.rejected()).isEmpty();
        JsonNode event = receiver.taken().getFirst();
        assertThat(event.path("type").asString()).isEqualTo("vn.vedich.directive.DirectiveIssued");
        assertThat(event.path("subject").asString()).isEqualTo("houses");
        assertThat(event.path("source").asString()).isEqualTo("urn:vedich:dam-ha.example");
        assertThat(event.path("data").path("summary").path("vi").asString()).contains("Xóa nhà tạm");
    }

    @Test
    void what_was_sent_is_told_to_the_log_to_the_letter_and_once() {
        StandardReceiver receiver = register();
        Endpoint endpoint = at(receiver);
        long position = installation.issue("houses", AGRICULTURE);
        turn();
        turn();

        assertThat(installation.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome).isInstanceOf(DirectiveDelivered.class);
            assertThat(outcome.notice().addressee()).isEqualTo(AGRICULTURE);
            assertThat(outcome.notice().through()).isEqualTo(HOOK);
            assertThat(outcome.notice().positions()).containsExactly(position);
            assertThat(outcome.notice().to()).isEqualTo(Text.of(endpoint.url()));
            assertThat(JsonMapper.shared()
                            .readTree(outcome.notice().text().value().orElseThrow()))
                    .isEqualTo(receiver.taken().getFirst());
        });
    }

    @Test
    void one_that_fails_holds_back_its_directive_alone_and_is_tried_again_later_and_later() {
        AtomicInteger calls = new AtomicInteger();
        StandardReceiver receiver = register();
        at(exchange -> {
            calls.incrementAndGet();
            receiver.answer(exchange);
        });
        status.set(503);
        long first = installation.issue("houses", AGRICULTURE);
        long second = installation.progress("houses", AGRICULTURE);
        turn();
        status.set(204);
        long other = installation.issue("roads", AGRICULTURE);
        turn();
        assertThat(receiver.positions()).containsExactly(other);
        assertThat(calls).hasValue(2);
        assertThat(installation.deliveries.find(HOOK, first).orElseThrow())
                .extracting(Delivery::status, Delivery::attempts, Delivery::answer)
                .containsExactly(Status.WAITING, 1, new Answer(503, ""));

        installation.clock.pass(Duration.ofSeconds(7));
        turn();
        assertThat(receiver.positions()).containsExactly(other, first, second);
    }

    @ParameterizedTest
    @CsvSource({"429, 7200, true", "503, 7200, true", "500, 7200, false", "308, 7200, false"})
    void whoever_asks_to_be_left_alone_is_and_where_he_speaks_of_the_whole_so_is_all_that_waits_for_him(
            int code, String seconds, boolean whole) {
        StandardReceiver receiver = register();
        at(exchange -> {
            exchange.getResponseHeaders().add("Retry-After", seconds);
            receiver.answer(exchange);
        });
        status.set(code);
        Instant asked = installation.clock.instant().plusSeconds(Long.parseLong(seconds));
        long first = installation.issue("houses", AGRICULTURE);
        long behind = installation.progress("houses", AGRICULTURE);
        turn();

        assertThat(find(first).attempts()).isOne();
        assertThat(find(first).dueAt()).isBetween(asked, asked.plus(Duration.ofMinutes(24)));
        assertThat(DeliveryView.of(find(first)).next()).isEqualTo(find(first).dueAt());
        assertThat(find(behind).dueAt().equals(asked)).isEqualTo(whole);
        status.set(204);
        installation.clock.pass(Duration.ofSeconds(7_199));
        turn();
        assertThat(receiver.positions()).isEmpty();

        installation.clock.pass(Duration.ofMinutes(25));
        turn();
        assertThat(receiver.positions()).containsExactly(first, behind);
    }

    @Test
    void delays_grow_and_scatter_and_after_some_days_it_is_given_up_and_the_next_is_tried() {
        StandardReceiver receiver = register();
        at(receiver);
        status.set(500);
        long first = installation.issue("houses", AGRICULTURE);
        long second = installation.progress("houses", AGRICULTURE);
        List<Duration> delays = new ArrayList<>();
        Delivery tried;
        do {
            turn();
            tried = find(first);
            Duration delay = Duration.between(installation.clock.instant(), tried.dueAt());
            delays.add(delay);
            installation.clock.pass(delay);
        } while (tried.status() == Status.WAITING);

        assertThat(delays).hasSize(Schedule.mostAttempts());
        assertThat(delays.subList(0, delays.size() - 1)).isSorted();
        assertThat(delays.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofDays(2), Duration.ofDays(4));
        assertThat(installation.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(((DeliveryGivenUp) outcome).why()).isEqualTo(GivenUp.EXHAUSTED);
            assertThat(outcome.notice().positions()).containsExactly(first);
        });
        status.set(204);
        installation.clock.pass(Duration.ofSeconds(7));
        turn();
        assertThat(receiver.positions()).containsExactly(second);
    }

    @Test
    void an_endpoint_that_takes_nothing_for_days_is_paused_by_the_installation_and_loses_nothing() {
        StandardReceiver receiver = register();
        at(receiver);
        status.set(500);
        List<Long> changes = new ArrayList<>();
        for (int day = 0; day < 6; day++) {
            changes.add(installation.issue("day-" + day, AGRICULTURE));
            turn();
            installation.clock.pass(Duration.ofDays(1));
        }
        turn();
        installation.append();

        assertThat(installation.eventsOf(HOOK)).last().isEqualTo(new WebhookPaused(ID, Pause.UNREACHABLE));
        assertThat(enteredBy()).isEqualTo(EnteredBy.system());
        installation.clock.pass(LONG);
        status.set(204);
        turn();
        assertThat(receiver.positions()).isEmpty();

        resume();
        changes.add(installation.issue("after", AGRICULTURE));
        turn();
        assertThat(receiver.positions()).containsExactlyInAnyOrderElementsOf(changes);
    }

    @Test
    void what_failed_long_ago_says_nothing_of_an_endpoint_that_nobody_called_since() {
        StandardReceiver receiver = register();
        at(receiver);
        status.set(503);
        long givenUp = installation.issue("houses", AGRICULTURE);
        turnUntilGivenUp(givenUp);
        assertThat(installation.deliveries.destination(HOOK).failingSince())
                .as("it is shown as long as nothing better is known")
                .isNotNull();

        installation.clock.pass(LONG);
        long next = installation.issue("roads", AGRICULTURE);
        turn();
        assertThat(installation.eventsOf(HOOK)).noneMatch(WebhookPaused.class::isInstance);
        assertThat(installation.deliveries.destination(HOOK).failingSince()).isEqualTo(installation.clock.instant());

        status.set(204);
        installation.clock.pass(Duration.ofSeconds(7));
        turn();
        assertThat(receiver.positions()).containsExactly(next);
    }

    @Test
    void one_that_is_dead_is_paused_though_each_change_is_given_up_before_and_few_come() {
        register();
        at(Endpoint.status(503));
        for (int day = 0; day < 6; day++) {
            if (day % 4 == 0) {
                installation.issue("day-" + day, AGRICULTURE);
            }
            for (int hour = 0; hour < 24; hour++) {
                turn();
                installation.clock.pass(Duration.ofHours(1));
            }
        }

        assertThat(installation.outcomes()).hasSize(1);
        assertThat(installation.eventsOf(HOOK)).last().isEqualTo(new WebhookPaused(ID, Pause.UNREACHABLE));
    }

    @Test
    void an_endpoint_does_not_inherit_what_failed_at_the_one_before_it() {
        at(Endpoint.status(503));
        installation.issue("houses", AGRICULTURE);
        turn();
        installation.tell(new WebhookPaused(ID, Pause.ASKED));
        installation.clock.pass(LONG);
        installation.tell(new WebhookRemoved(ID));
        Endpoint other = open(Endpoint.status(204));
        installation.tell(new WebhookRegistered(ID, AGRICULTURE, Text.of(other.url()), false));
        installation.issue("of-others", SampleStory.INFRASTRUCTURE);
        turn();
        turn();

        assertThat(installation.outcomes())
                .singleElement()
                .satisfies(
                        outcome -> assertThat(((DeliveryGivenUp) outcome).why()).isEqualTo(GivenUp.REMOVED));
        assertThat(installation.deliveries.destination(HOOK).failingSince()).isNull();
    }

    @Test
    void whoever_lost_his_claim_does_not_end_the_one_that_the_same_process_made_after_it() {
        register();
        at(Endpoint.status(204));
        installation.issue("roads", AGRICULTURE);
        turn();
        at(Endpoint.status(503));
        long position = installation.issue("houses", AGRICULTURE);
        List<Runnable> attempts = new ArrayList<>();
        Deliverer deliverer = installation.deliverer(courier, attempts::add);
        deliverer.turn();
        installation.clock.pass(Starting.LEASE.plusSeconds(1));
        deliverer.turn();
        assertThat(attempts).hasSize(2);

        attempts.getFirst().run();

        assertThat(find(position).attempts()).isZero();
        assertThat(installation.deliveries.due(List.of(HOOK), installation.clock.instant(), 10))
                .as("the second one has it")
                .isEmpty();
        attempts.getLast().run();
        assertThat(find(position).attempts()).isOne();
    }

    @Test
    void one_that_is_gone_is_paused_at_once() {
        StandardReceiver receiver = register();
        at(receiver);
        status.set(410);
        installation.issue("houses", AGRICULTURE);
        turn();

        assertThat(installation.eventsOf(HOOK)).last().isEqualTo(new WebhookPaused(ID, Pause.GONE));
        assertThat(((DeliveryGivenUp) installation.outcomes().getFirst()).why()).isEqualTo(GivenUp.REFUSED);
    }

    @Test
    void while_it_is_paused_nothing_is_sent_and_then_all_of_it() {
        StandardReceiver receiver = register();
        at(receiver);
        installation.tell(new WebhookPaused(ID, Pause.ASKED));
        long first = installation.issue("houses", AGRICULTURE);
        turn();
        long second = installation.progress("houses", AGRICULTURE);
        turn();
        assertThat(receiver.positions()).isEmpty();

        resume();
        turn();
        assertThat(receiver.positions()).containsExactly(first, second);
    }

    @Test
    void nothing_is_sent_where_it_was_forbidden_a_moment_ago() {
        AtomicInteger calls = new AtomicInteger();
        at(exchange -> {
            calls.incrementAndGet();
            Endpoint.status(204).answer(exchange);
        });
        long position = installation.issue("houses", AGRICULTURE);
        List<Runnable> attempts = new ArrayList<>();
        installation.deliverer(courier, attempts::add).turn();
        installation.tell(new WebhookPaused(ID, Pause.ASKED));

        assertThat(attempts).hasSize(1);
        attempts.forEach(Runnable::run);

        assertThat(calls).hasValue(0);
        assertThat(find(position).attempts()).isZero();
    }

    @Test
    void what_was_left_for_one_that_is_removed_is_given_up_and_its_next_registration_begins_anew() {
        StandardReceiver receiver = register();
        Endpoint endpoint = at(receiver);
        status.set(500);
        long left = installation.issue("houses", AGRICULTURE);
        turn();
        installation.tell(new WebhookRemoved(ID));
        turn();

        assertThat(installation.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(((DeliveryGivenUp) outcome).why()).isEqualTo(GivenUp.REMOVED);
            assertThat(outcome.notice().positions()).containsExactly(left);
        });
        installation.issue("between", AGRICULTURE);
        installation.tell(new WebhookRegistered(ID, AGRICULTURE, Text.of(endpoint.url()), false));
        turn();
        assertThat(installation.deliveries.waiting(HOOK, 10)).isEmpty();
    }

    @Test
    void after_a_rotation_receivers_with_either_secret_can_verify_for_a_day() {
        StandardReceiver former = register();
        at(former);
        installation.tell(new WebhookSecretRotated(ID, 1));
        Instant rotated = installation.webhook(HOOK).rotatedAt();
        installation.clock.pass(Duration.between(installation.clock.instant(), rotated));
        long first = installation.issue("houses", AGRICULTURE);
        turn();
        assertThat(former.positions()).containsExactly(first);

        installation.clock.pass(SigningSecrets.GRACE);
        installation.issue("roads", AGRICULTURE);
        turn();
        assertThat(former.positions()).containsExactly(first);
        assertThat(former.rejected()).containsExactly("not signed");
    }

    @Test
    void what_the_log_has_an_outcome_of_is_not_sent_again_though_all_that_was_kept_beside_it_is_lost() {
        AtomicInteger calls = new AtomicInteger();
        StandardReceiver receiver = register();
        at(exchange -> {
            calls.incrementAndGet();
            receiver.answer(exchange);
        });
        long first = installation.issue("houses", AGRICULTURE);
        turn();
        long second = installation.progress("houses", AGRICULTURE);
        try (Deliveries lost = SqliteDeliveries.open(folder.resolve("lost.sqlite"))) {
            installation
                    .deliverer(
                            courier,
                            Runnable::run,
                            lost,
                            new Notices(installation.log(), KernelForms.codec()),
                            "another process")
                    .turn();

            assertThat(receiver.positions()).containsExactly(first, second);
            assertThat(calls).hasValue(2);
            assertThat(lost.find(HOOK, first).orElseThrow().status()).isEqualTo(Status.DELIVERED);
        }
    }

    @Test
    void a_leadership_is_sent_what_happens_below_it() {
        StandardReceiver receiver = new StandardReceiver(secretOf("dam-ha.1"), installation.clock, status::get);
        Endpoint endpoint = open(receiver);
        installation.tell(
                new WebhookRegistered(new WebhookId("dam-ha.1"), SampleStory.DISTRICT, Text.of(endpoint.url()), true));
        long one = installation.issue("houses", AGRICULTURE);
        long other = installation.issue("roads", SampleStory.COMMUNE);
        turn();

        assertThat(receiver.positions()).containsExactly(one, other);
    }

    @Test
    void one_that_has_its_outcome_is_sent_again_on_demand_with_the_same_id_and_an_outcome_of_its_own() {
        StandardReceiver receiver = register();
        at(receiver);
        long position = installation.issue("houses", AGRICULTURE);
        turn();
        assertThat(installation.deliveries.again(find(position), 1, installation.clock.instant()))
                .isTrue();
        turn();

        assertThat(receiver.positions()).as("the id is the same").containsExactly(position);
        assertThat(installation.outcomes()).hasSize(2);
        assertThat(find(position))
                .extracting(Delivery::status, Delivery::round, Delivery::attempts)
                .containsExactly(Status.DELIVERED, 1L, 1);
    }

    private StandardReceiver register() {
        return new StandardReceiver(secretOf(HOOK), installation.clock, status::get);
    }

    /** The secret follows from the id and the rotation alone. */
    private String secretOf(String webhook) {
        return SigningSecrets.written(
                new InstallationSecret(new byte[InstallationSecret.BYTES]).derive("webhook", webhook, "0"));
    }

    private Endpoint open(Endpoint.Answering answering) {
        Endpoint endpoint = new Endpoint(answering);
        endpoints.add(endpoint);
        return endpoint;
    }

    private Endpoint at(Endpoint.Answering answering) {
        Endpoint endpoint = open(answering);
        installation.register(HOOK, AGRICULTURE, endpoint.url());
        return endpoint;
    }

    private void turnUntilGivenUp(long position) {
        turn();
        while (find(position).status() == Status.WAITING) {
            installation.clock.pass(Duration.between(
                    installation.clock.instant(), find(position).dueAt()));
            turn();
        }
    }

    private void resume() {
        installation.resume(ID);
    }

    private Delivery find(long position) {
        return installation.deliveries.find(HOOK, position).orElseThrow();
    }

    private void turn() {
        installation.deliverer(courier, Runnable::run).turn();
    }

    private EnteredBy enteredBy() {
        String provenance = installation
                .log()
                .readStream("webhook/" + HOOK, 1, 1)
                .getFirst()
                .provenance();
        return ((Provenance) KernelForms.codec().readProvenance(provenance).orElseThrow()).enteredBy();
    }
}
