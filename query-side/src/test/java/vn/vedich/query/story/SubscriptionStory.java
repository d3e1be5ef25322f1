package vn.vedich.query.story;

import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.subscription.Language;
import vn.vedich.kernel.subscription.Rhythm;
import vn.vedich.kernel.subscription.SubscriptionEvent;
import vn.vedich.kernel.value.Text;

/** Feeds and digests of the commune and of a department: some run, some are over. */
public record SubscriptionStory(Story story) {

    public static final SubscriptionId CALENDAR = new SubscriptionId("quang-lam-calendar");
    public static final SubscriptionId REVOKED = new SubscriptionId("roads-calendar");
    public static final SubscriptionId DIGEST = new SubscriptionId("quang-lam-digest");
    public static final SubscriptionId ENDED = new SubscriptionId("roads-digest");

    public void told() {
        story.tell("2019-11-21", new SubscriptionEvent.FeedOpened(CALENDAR, SampleStory.COMMUNE, Language.VIETNAMESE));
        story.tell(
                "2019-11-21", new SubscriptionEvent.FeedOpened(REVOKED, SampleStory.INFRASTRUCTURE, Language.ENGLISH));
        story.tell("2019-11-22", new SubscriptionEvent.FeedRevoked(REVOKED));
        story.tell(
                "2019-11-22",
                new SubscriptionEvent.DigestSubscribed(
                        DIGEST,
                        SampleStory.COMMUNE,
                        Text.of("vanphong@quanglam.example"),
                        Rhythm.DAILY,
                        Language.VIETNAMESE));
        story.tell(
                "2019-11-22",
                new SubscriptionEvent.DigestSubscribed(
                        ENDED,
                        SampleStory.INFRASTRUCTURE,
                        Text.of("kinhte.hatang@damha.example"),
                        Rhythm.WEEKLY,
                        Language.ENGLISH));
        story.tell("2019-11-23", new SubscriptionEvent.DigestEnded(ENDED));
    }
}
