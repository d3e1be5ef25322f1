package vn.vedich.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.query.webhook.Installation.AGRICULTURE;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.notice.NoticeEvent.DirectiveDelivered;
import vn.vedich.kernel.webhook.Pause;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookPaused;
import vn.vedich.log.EventLog;
import vn.vedich.log.deliveries.Deliveries;
import vn.vedich.log.deliveries.Delivery.Answer;
import vn.vedich.log.deliveries.Delivery.Status;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.platform.notice.Notices;

/** Dies before and after everything that leaves a trace, once at each, and again while it makes up for that. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KillingTheDelivererTest {

    private static final Set<String> TRACES = Set.of("append", "add", "claim", "finish", "settle", "hasten");

    @TempDir
    private Path folder;

    private int steps;
    private int killedAt;

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void nothing_is_lost_and_order_is_kept_wherever_it_dies() {
        try (Installation installation = new Installation(folder)) {
            int run = 0;
            boolean killed = true;
            while (killed) {
                killed = survives(installation, run++);
            }
            assertThat(run).as("places to die at").isGreaterThan(20);
        }
    }

    private boolean survives(Installation installation, int run) {
        String webhook = "agriculture." + run;
        installation.register(webhook, AGRICULTURE, "https://example.org/" + run);
        List<Long> houses = new ArrayList<>();
        List<Long> roads = new ArrayList<>();
        houses.add(installation.issue("houses-" + run, AGRICULTURE));
        roads.add(installation.issue("roads-" + run, AGRICULTURE));
        houses.add(installation.progress("houses-" + run, AGRICULTURE));
        List<Long> received = new ArrayList<>();
        boolean killed = false;
        for (int life = 0; life < 3; life++) {
            // The first two lives end at that step, the last one does not end.
            steps = 0;
            killedAt = life < 2 ? run : Integer.MAX_VALUE;
            killed |= live(installation, "life-" + run + "-" + life, received);
            installation.clock.pass(Starting.LEASE.plus(Duration.ofMinutes(1)));
        }
        List<Long> first = received.stream().distinct().toList();
        assertThat(first).as("run " + run).containsExactlyInAnyOrder(houses.get(0), houses.get(1), roads.get(0));
        assertThat(first).as("run " + run).containsSubsequence(houses);
        assertThat(installation.deliveries.newest(webhook, Status.DELIVERED, Long.MAX_VALUE, 10))
                .hasSize(3);
        assertThat(installation.outcomes())
                .filteredOn(outcome -> outcome.notice().through().equals(webhook))
                .hasSize(3)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(DirectiveDelivered.class));
        installation.tell(new WebhookPaused(new WebhookId(webhook), Pause.ASKED));
        return killed;
    }

    private boolean live(Installation installation, String me, List<Long> received) {
        Courier courier = parcel -> {
            step();
            received.add(Long.parseLong(parcel.headers().get("webhook-id").replaceAll(".*_", "")));
            step();
            return Courier.Reply.of(new Answer(204, ""));
        };
        EventLog log = dying(EventLog.class, installation.log());
        Deliveries deliveries = dying(Deliveries.class, installation.deliveries);
        Notices notices = new Notices(log, KernelForms.codec());
        try {
            installation
                    .deliverer(courier, Runnable::run, deliveries, notices, me)
                    .turn();
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    private void step() {
        if (steps++ == killedAt) {
            throw new Killed();
        }
    }

    /** The same, but it may be the last thing that is done, or that was about to be. */
    private <T> T dying(Class<T> type, T what) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
            boolean leavesTrace = TRACES.contains(method.getName());
            if (leavesTrace) {
                step();
            }
            try {
                Object result = method.invoke(what, arguments);
                if (leavesTrace) {
                    step();
                }
                return result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return type.cast(proxy);
    }
}
