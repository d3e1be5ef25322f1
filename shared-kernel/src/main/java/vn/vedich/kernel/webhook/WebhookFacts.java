package vn.vedich.kernel.webhook;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookPaused;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRegistered;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRemoved;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookResumed;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookSecretRotated;

/**
 * What is known of one webhook, in the order of the log.
 *
 * @param unit whose it is; null when it was never registered
 * @param url where it is; null when it was never registered
 * @param withUnitsBelow whether changes of units below are sent too
 * @param rotation the number of its secret; one that was removed and registered again has another
 * @param pause why it is paused, if it is
 */
public record WebhookFacts(
        Entries entries,
        @Nullable UnitId unit,
        @Nullable Text url,
        boolean withUnitsBelow,
        int rotation,
        State state,
        @Nullable Pause pause) {

    /** How it stands. */
    public enum State {
        /** Nobody ever registered it. */
        UNKNOWN,
        ACTIVE,
        PAUSED,
        REMOVED
    }

    public static WebhookFacts none() {
        return new WebhookFacts(Entries.none(), null, null, false, 0, State.UNKNOWN, null);
    }

    /** Whether it is there, called or paused. */
    public boolean isRegistered() {
        return state == State.ACTIVE || state == State.PAUSED;
    }

    public WebhookFacts evolve(Entry entry, WebhookEvent event) {
        Entries all = entries.with(entry, event);
        return switch (event) {
            case WebhookRegistered e ->
                new WebhookFacts(
                        all,
                        e.unitId(),
                        e.url(),
                        e.withUnitsBelow(),
                        state == State.UNKNOWN ? 0 : rotation + 1,
                        State.ACTIVE,
                        null);
            case WebhookSecretRotated e -> new WebhookFacts(all, unit, url, withUnitsBelow, e.rotation(), state, pause);
            case WebhookPaused e -> standing(all, State.PAUSED, e.why());
            case WebhookResumed e -> standing(all, State.ACTIVE, null);
            case WebhookRemoved e -> standing(all, State.REMOVED, null);
        };
    }

    private WebhookFacts standing(Entries all, State now, @Nullable Pause why) {
        return new WebhookFacts(all, unit, url, withUnitsBelow, rotation, now, why);
    }
}
