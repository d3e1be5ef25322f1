package vn.vedich.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.vedich.query.webhook.Installation.AGRICULTURE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.webhook.Pause;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookPaused;
import vn.vedich.log.deliveries.Deliveries;
import vn.vedich.log.deliveries.Delivery;
import vn.vedich.log.deliveries.Delivery.Answer;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.platform.notice.Notices;
import vn.vedich.query.story.SampleStory;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskingAboutWebhooksTest {

    private static final String HOOK = "agriculture.1";
    private static final String OF_IT = "/api/webhooks/" + HOOK;
    private static final String URL = "https://example.org/hooks/a-secret";
    private static final EnteredBy OFFICER = caller(Role.DEPARTMENT_OFFICER, AGRICULTURE);
    private static final EnteredBy OTHER = caller(Role.DEPARTMENT_OFFICER, SampleStory.INFRASTRUCTURE);
    private static final EnteredBy LEADER = caller(Role.LEADERSHIP, SampleStory.DISTRICT);
    private static final EnteredBy OPERATOR = caller(Role.OPERATOR, null);
    private static final EnteredBy AUDITOR = caller(Role.AUDITOR, SampleStory.DISTRICT);
    private static final EnteredBy ANALYST = caller(Role.ANALYST, AGRICULTURE);

    @TempDir
    private Path folder;

    private Installation installation;

    @BeforeEach
    void open() {
        installation = new Installation(folder);
        installation.register(HOOK, AGRICULTURE, URL);
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        installation.close();
    }

    @Test
    void whose_it_is_and_who_leads_them_see_its_address_and_others_less_or_nothing() {
        assertThat(ask(OFFICER, "/api/webhooks")
                        .path("items")
                        .path(0)
                        .path("url")
                        .asString())
                .isEqualTo(URL);
        assertThat(ask(LEADER, OF_IT).path("url").asString()).isEqualTo(URL);
        assertThat(ask(OPERATOR, OF_IT).path("url").asString()).isEqualTo(URL);
        assertThat(ask(AUDITOR, OF_IT).path("url").asString()).isEqualTo("https://example.org/…");
        assertThat(ask(OTHER, "/api/webhooks?unit=agriculture").path("items")).isEmpty();
        assertThat(statusOf(OTHER, get(OF_IT))).isEqualTo(404);
        assertThat(statusOf(ANALYST, get(OF_IT))).isEqualTo(404);
    }

    @Test
    void its_secret_is_shown_to_who_acts_for_the_unit_or_leads_it_alone() {
        assertThat(ask(OFFICER, OF_IT + "/secret").path("secret").asString()).isEqualTo(installation.secret(HOOK));
        assertThat(ask(LEADER, OF_IT + "/secret").path("secret").asString()).isEqualTo(installation.secret(HOOK));
        assertThat(statusOf(OPERATOR, get(OF_IT + "/secret"))).isEqualTo(403);
        assertThat(statusOf(AUDITOR, get(OF_IT + "/secret"))).isEqualTo(403);
        assertThat(statusOf(OTHER, get(OF_IT + "/secret"))).isEqualTo(404);
    }

    @Test
    void deliveries_are_listed_with_what_became_of_them_part_by_part() {
        long first = installation.issue("houses", AGRICULTURE);
        long second = installation.issue("roads", AGRICULTURE);
        deliver(new Answer(503, "đang bận"));

        JsonNode part = ask(OFFICER, OF_IT + "/deliveries?limit=1");
        JsonNode delivery = part.path("items").path(0);
        assertThat(delivery.path("position").asLong()).isEqualTo(second);
        assertThat(delivery.path("status").asString()).isEqualTo("WAITING");
        assertThat(delivery.path("attempts").asInt()).isEqualTo(1);
        assertThat(delivery.path("answer").path("code").asInt()).isEqualTo(503);
        assertThat(delivery.path("answer").path("text").asString()).isEqualTo("đang bận");
        assertThat(delivery.path("next").asString()).isNotEmpty();
        JsonNode rest =
                ask(OFFICER, OF_IT + "/deliveries?cursor=" + part.path("next").asString());
        assertThat(rest.path("items")
                        .valueStream()
                        .map(one -> one.path("position").asLong()))
                .containsExactly(first);
        assertThat(ask(OFFICER, OF_IT + "/deliveries?status=delivered").path("items"))
                .isEmpty();
        assertThat(ask(OFFICER, OF_IT).path("waiting").asLong()).isEqualTo(2);
        assertThat(ask(OFFICER, OF_IT).path("cursor").asLong()).isEqualTo(second);
        assertThat(ask(OFFICER, OF_IT).path("failingSince").asString()).isNotEmpty();
    }

    @Test
    void one_that_has_its_outcome_is_sent_again_for_who_may_ask_it() {
        long position = installation.issue("houses", AGRICULTURE);
        String again = OF_IT + "/deliveries/" + position + "/redeliver";
        deliver(new Answer(204, ""));

        assertThat(statusOf(AUDITOR, post(again))).isEqualTo(403);
        assertThat(statusOf(OFFICER, post(OF_IT + "/deliveries/0/redeliver"))).isEqualTo(404);
        assertThat(statusOf(OFFICER, post(again))).isEqualTo(202);
        assertThat(statusOf(OFFICER, post(again))).as("it waits").isEqualTo(409);
        deliver(new Answer(204, ""));
        assertThat(ask(OFFICER, OF_IT + "/deliveries")
                        .path("items")
                        .path(0)
                        .path("round")
                        .asLong())
                .isEqualTo(1);
    }

    @Test
    void what_is_asked_for_again_is_sent_though_it_was_before_all_that_was_kept_beside_the_log_was_lost() {
        long position = installation.issue("houses", AGRICULTURE);
        String again = OF_IT + "/deliveries/" + position + "/redeliver";
        deliver(new Answer(204, ""));
        assertThat(statusOf(OFFICER, post(again))).isEqualTo(202);
        deliver(new Answer(204, ""));
        Deliveries kept = installation.system.bean(Deliveries.class);
        Delivery found = kept.find(HOOK, position).orElseThrow();
        kept.forget(installation.clock.instant().plusSeconds(1), 10);
        kept.add(HOOK, position, List.of(Delivery.first(HOOK, found.sequence(), position, found.enqueuedAt())));
        assertThat(calls()).as("the log has its outcome").isZero();

        assertThat(statusOf(OFFICER, post(again))).isEqualTo(202);
        assertThat(calls()).isOne();
        assertThat(kept.find(HOOK, position)).map(Delivery::round).hasValue(2L);
        assertThat(installation.outcomes()).hasSize(3);
    }

    @Test
    void no_foreign_page_can_have_one_sent_again_in_the_name_of_who_looks_at_it() {
        long position = installation.issue("houses", AGRICULTURE);
        String again = OF_IT + "/deliveries/" + position + "/redeliver";
        deliver(new Answer(204, ""));

        assertThat(statusOf(OFFICER, MockMvcRequestBuilders.post(again).contentType(MediaType.TEXT_PLAIN)))
                .isEqualTo(415);
        assertThat(statusOf(OFFICER, post(again))).isEqualTo(202);
    }

    @Test
    void every_answer_says_what_it_covers_and_waits_for_what_is_asked_of_it() {
        long head = installation.log().head();

        for (String path : List.of(OF_IT, OF_IT + "/secret", OF_IT + "/deliveries")) {
            assertThat(ask(OFFICER, path + "?atLeast=" + head).path("position").asLong())
                    .as(path)
                    .isEqualTo(head);
            assertThat(statusOf(OFFICER, get(path + "?atLeast=x"))).as(path).isEqualTo(400);
        }
    }

    @Test
    void what_does_not_fit_is_said_in_either_language() {
        assertThat(statusOf(OFFICER, get(OF_IT + "/deliveries?status=lost"))).isEqualTo(400);
        assertThat(statusOf(OFFICER, get(OF_IT + "/deliveries?cursor=x"))).isEqualTo(400);
        assertThat(statusOf(OFFICER, get("/api/webhooks?limit=0"))).isEqualTo(400);
        assertThat(text(OPERATOR, get(OF_IT + "/secret").header("Accept-Language", "vi")))
                .contains("Khóa của webhook");
        assertThat(text(OPERATOR, get(OF_IT + "/secret").header("Accept-Language", "en")))
                .contains("The secret of a webhook");
    }

    @Test
    void health_shows_who_takes_nothing() {
        WebhooksHealthIndicator indicator = installation.system.bean(WebhooksHealthIndicator.class);
        Health well = indicator.health();
        installation.issue("houses", AGRICULTURE);
        deliver(new Answer(0, "not-connected"));
        Health failing = indicator.health();
        installation.tell(new WebhookPaused(new WebhookId(HOOK), Pause.UNREACHABLE));
        Health dead = indicator.health();

        assertThat(well.getDetails()).isEmpty();
        assertThat(failing.getDetails().get(HOOK).toString()).startsWith("failing since ");
        assertThat(dead.getDetails().get(HOOK).toString()).startsWith("UNREACHABLE since ");
        assertThat(dead.getStatus().getCode()).isEqualTo("UP");
    }

    private void deliver(Answer answer) {
        Deliveries kept = installation.system.bean(Deliveries.class);
        installation
                .deliverer(
                        _ -> Courier.Reply.of(answer),
                        Runnable::run,
                        kept,
                        new Notices(installation.log(), KernelForms.codec()),
                        "me")
                .turn();
        assertThat(kept.newest(HOOK, null, Long.MAX_VALUE, 10))
                .extracting(Delivery::triedAt)
                .doesNotContainNull();
        installation.clock.pass(Duration.ofSeconds(1));
    }

    /** How often it is called in one turn. */
    private int calls() {
        AtomicInteger calls = new AtomicInteger();
        installation
                .deliverer(
                        _ -> {
                            calls.incrementAndGet();
                            return Courier.Reply.of(new Answer(204, ""));
                        },
                        Runnable::run,
                        installation.system.bean(Deliveries.class),
                        new Notices(installation.log(), KernelForms.codec()),
                        "another process")
                .turn();
        return calls.get();
    }

    private JsonNode ask(EnteredBy caller, String path) {
        MockHttpServletResponse response = perform(caller, get(path));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(response.getContentAsByteArray());
    }

    private int statusOf(EnteredBy caller, MockHttpServletRequestBuilder request) {
        return perform(caller, request).getStatus();
    }

    private String text(EnteredBy caller, MockHttpServletRequestBuilder request) {
        return new String(perform(caller, request).getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse perform(EnteredBy caller, MockHttpServletRequestBuilder request) {
        TestingAuthenticationToken token = new TestingAuthenticationToken("somebody", "");
        token.setDetails(caller);
        SecurityContextHolder.getContext().setAuthentication(token);
        try {
            return installation.system.http().perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static MockHttpServletRequestBuilder post(String path) {
        return MockMvcRequestBuilders.post(path).contentType(MediaType.APPLICATION_JSON);
    }

    private static EnteredBy caller(Role role, UnitId unit) {
        return new EnteredBy(Text.of(role.name()), Set.of(role), unit);
    }
}
