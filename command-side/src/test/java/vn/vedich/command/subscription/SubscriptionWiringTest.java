package vn.vedich.command.subscription;

import static org.axonframework.test.matchers.Matchers.matches;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.District;
import vn.vedich.command.shell.CommandRefused;
import vn.vedich.command.shell.Wiring;
import vn.vedich.command.subscription.SubscriptionCommand.EndDigest;
import vn.vedich.command.subscription.SubscriptionCommand.OpenFeed;
import vn.vedich.command.subscription.SubscriptionCommand.RevokeFeed;
import vn.vedich.command.subscription.SubscriptionCommand.SubscribeToDigest;
import vn.vedich.command.subscription.SubscriptionRefusal.SubscriptionOver;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.subscription.Language;
import vn.vedich.kernel.subscription.Rhythm;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestEnded;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestSubscribed;
import vn.vedich.kernel.subscription.SubscriptionEvent.FeedOpened;
import vn.vedich.kernel.subscription.SubscriptionEvent.FeedRevoked;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubscriptionWiringTest {

    private static final SubscriptionId ID = new SubscriptionId("office");
    private static final Text ADDRESS = Text.of("vanphong@quanglam.example");
    private static final FeedOpened OPENED = new FeedOpened(ID, District.COMMUNE, Language.VIETNAMESE);
    private static final DigestSubscribed SUBSCRIBED =
            new DigestSubscribed(ID, District.COMMUNE, ADDRESS, Rhythm.WEEKLY, Language.VIETNAMESE);

    @Test
    void every_command_reaches_the_decider() {
        district()
                .when(new OpenFeed(ID, District.COMMUNE, null), Acts.ordinary())
                .expectEvents(OPENED);
        district()
                .when(new SubscribeToDigest(ID, District.COMMUNE, ADDRESS, Rhythm.WEEKLY, null), Acts.ordinary())
                .expectEvents(SUBSCRIBED);
        district()
                .given("opened", OPENED)
                .when(new RevokeFeed(ID), Acts.ordinary())
                .expectEvents(new FeedRevoked(ID));
        district()
                .given("subscribed", SUBSCRIBED)
                .when(new EndDigest(ID), Acts.ordinary())
                .expectEvents(new DigestEnded(ID));
    }

    @Test
    void a_refusal_comes_out_whole_and_nothing_is_stored() {
        district()
                .given("opened", OPENED)
                .given("revoked", new FeedRevoked(ID))
                .when(new OpenFeed(ID, District.COMMUNE, null), Acts.ordinary())
                .expectNoEvents()
                .expectException(CommandRefused.class)
                .expectException(matches(e -> ((CommandRefused) e).refusal().equals(new SubscriptionOver(ID))));
    }

    private static Wiring<Subscription> district() {
        Wiring<Subscription> wiring = Wiring.of(Subscription.class);
        for (Event known : District.known()) {
            wiring = wiring.given(known.subject().value(), known);
        }
        return wiring;
    }
}
