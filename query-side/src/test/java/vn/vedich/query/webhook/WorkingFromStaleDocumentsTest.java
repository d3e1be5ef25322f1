package vn.vedich.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.webhook.Pause;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookPaused;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRegistered;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRemoved;
import vn.vedich.log.deliveries.Delivery.Answer;
import vn.vedich.query.story.SampleStory;

/** Documents of webhooks are behind the log: by little while it runs, and by everything after a start that makes them anew. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkingFromStaleDocumentsTest {

    private static final String HOOK = "dam-ha.1";
    private static final WebhookId ID = new WebhookId(HOOK);

    @TempDir
    private Path folder;

    private Installation installation;
    private final List<Long> received = new ArrayList<>();

    @BeforeEach
    void open() {
        installation = new Installation(folder);
    }

    @AfterEach
    void close() {
        installation.close();
    }

    @Test
    void what_concerns_the_present_registration_is_sent_though_documents_know_a_former_one() {
        register(false);
        List<WebhookDocument> stale = documents();
        installation.tell(new WebhookRemoved(ID));
        register(true);
        long change = installation.issue("houses", SampleStory.COMMUNE);

        Deliverer started = deliverer();
        started.turn(stale);
        started.turn();
        deliverer().turn();

        assertThat(received).containsExactly(change);
    }

    @Test
    void nothing_is_kept_or_told_for_one_that_was_removed_though_documents_have_it_yet() {
        register(true);
        List<WebhookDocument> stale = documents();
        installation.tell(new WebhookRemoved(ID));
        installation.issue("houses", SampleStory.COMMUNE);

        Deliverer started = deliverer();
        started.turn(stale);
        started.turn(stale);
        started.turn();

        assertThat(received).isEmpty();
        assertThat(installation.deliveries.newest(HOOK, null, Long.MAX_VALUE, 10))
                .isEmpty();
        assertThat(installation.outcomes()).isEmpty();
    }

    @Test
    void what_the_log_says_of_it_counts_from_there_on_before_documents_are_asked_again() {
        register(false);
        Deliverer running = deliverer();
        running.turn();
        installation.tell(new WebhookRemoved(ID));
        installation.issue("houses", SampleStory.DISTRICT);
        running.follow();
        installation.issue("schools", SampleStory.DISTRICT);
        running.follow();
        register(true);
        long first = installation.issue("roads", SampleStory.COMMUNE);
        running.follow();
        long second = installation.issue("wells", SampleStory.COMMUNE);
        running.follow();
        running.turn();

        assertThat(received).containsExactly(first, second);
        assertThat(installation.outcomes()).hasSize(2);
    }

    @Test
    void what_happens_while_it_is_paused_waits_though_documents_do_not_know_of_the_pause() {
        register(true);
        Deliverer running = deliverer();
        running.turn();
        List<WebhookDocument> stale = documents();
        installation.tell(new WebhookPaused(ID, Pause.ASKED));
        long change = installation.issue("houses", SampleStory.COMMUNE);
        running.follow();
        running.turn(stale);
        assertThat(received).isEmpty();

        installation.resume(ID);
        running.turn(stale);
        running.turn();
        assertThat(received).containsExactly(change);
    }

    private void register(boolean withUnitsBelow) {
        installation.tell(
                new WebhookRegistered(ID, SampleStory.DISTRICT, Text.of("https://example.org/"), withUnitsBelow));
    }

    private List<WebhookDocument> documents() {
        return installation.system.bean(WebhookStore.class).all(null);
    }

    private Deliverer deliverer() {
        return installation.deliverer(
                parcel -> {
                    received.add(
                            Long.parseLong(parcel.headers().get("webhook-id").replaceAll(".*_", "")));
                    return Courier.Reply.of(new Answer(204, ""));
                },
                Runnable::run);
    }
}
