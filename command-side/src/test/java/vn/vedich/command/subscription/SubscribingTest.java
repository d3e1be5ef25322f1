package vn.vedich.command.subscription;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.District;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.LinkRefusal.NamedUnitUnknown;
import vn.vedich.command.subscription.SubscriptionCommand.EndDigest;
import vn.vedich.command.subscription.SubscriptionCommand.OpenFeed;
import vn.vedich.command.subscription.SubscriptionCommand.RevokeFeed;
import vn.vedich.command.subscription.SubscriptionCommand.SubscribeToDigest;
import vn.vedich.command.subscription.SubscriptionRefusal.AlreadySubscribed;
import vn.vedich.command.subscription.SubscriptionRefusal.DigestNotSubscribed;
import vn.vedich.command.subscription.SubscriptionRefusal.FeedNotOpened;
import vn.vedich.command.subscription.SubscriptionRefusal.MailAddressUnfit;
import vn.vedich.command.subscription.SubscriptionRefusal.SubscriptionNotCorrected;
import vn.vedich.command.subscription.SubscriptionRefusal.SubscriptionOver;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.subscription.Language;
import vn.vedich.kernel.subscription.Rhythm;
import vn.vedich.kernel.subscription.SubscriptionEvent;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestEnded;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestSubscribed;
import vn.vedich.kernel.subscription.SubscriptionEvent.FeedOpened;
import vn.vedich.kernel.subscription.SubscriptionEvent.FeedRevoked;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubscribingTest {

    private static final SubscriptionId ID = new SubscriptionId("quang-lam-office");
    private static final String ADDRESS = "vanphong@quanglam.example";
    private static final OpenFeed OPEN = new OpenFeed(ID, District.COMMUNE, Language.ENGLISH);
    private static final FeedOpened OPENED = new FeedOpened(ID, District.COMMUNE, Language.ENGLISH);
    private static final DigestSubscribed SUBSCRIBED =
            new DigestSubscribed(ID, District.COMMUNE, Text.of(ADDRESS), Rhythm.DAILY, Language.VIETNAMESE);

    @Nested
    class To_a_feed {

        @Test
        void opens_one_for_a_unit() {
            before().when(OPEN).does(OPENED);
        }

        @Test
        void speaks_vietnamese_unless_another_language_is_asked_for() {
            before().when(new OpenFeed(ID, District.COMMUNE, null))
                    .does(new FeedOpened(ID, District.COMMUNE, Language.VIETNAMESE));
        }

        @Test
        void happens_once_and_saying_it_again_is_no_offence() {
            before().given(OPENED).when(OPEN).staysQuiet();
            before().given(OPENED)
                    .when(new OpenFeed(ID, District.FINANCE, Language.ENGLISH))
                    .refuses(new AlreadySubscribed(ID));
        }

        @Test
        void ends_when_it_is_revoked_and_saying_that_again_is_no_offence() {
            before().given(OPENED).when(new RevokeFeed(ID)).does(new FeedRevoked(ID));
            before().given(OPENED, new FeedRevoked(ID)).when(new RevokeFeed(ID)).staysQuiet();
        }

        @Test
        void does_not_begin_again_after_it_was_revoked() {
            before().given(OPENED, new FeedRevoked(ID)).when(OPEN).refuses(new SubscriptionOver(ID));
        }

        @Test
        void is_for_a_unit_that_is_there() {
            before().when(new OpenFeed(ID, District.NOWHERE, null))
                    .refuses(new NamedUnitUnknown(District.NOWHERE, Acts.TODAY));
        }

        @Test
        void is_not_revoked_where_there_is_none() {
            before().given(SUBSCRIBED).when(new RevokeFeed(ID)).refuses(new FeedNotOpened(ID));
        }
    }

    @Nested
    class To_a_digest {

        @Test
        void has_mails_sent_to_one_address() {
            before().when(subscribe(ADDRESS)).does(SUBSCRIBED);
        }

        @Test
        void ends_for_ever() {
            before().given(SUBSCRIBED).when(new EndDigest(ID)).does(new DigestEnded(ID));
            before().given(SUBSCRIBED, new DigestEnded(ID))
                    .when(subscribe(ADDRESS))
                    .refuses(new SubscriptionOver(ID));
        }

        @Test
        void is_not_ended_where_there_is_none() {
            before().given(OPENED).when(new EndDigest(ID)).refuses(new DigestNotSubscribed(ID));
        }

        @Test
        void under_another_address_is_another_subscription() {
            before().given(SUBSCRIBED).when(subscribe("khac@quanglam.example")).refuses(new AlreadySubscribed(ID));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "van phong@quanglam.example",
                    "a@b.example, c@d.example",
                    "a@b.example\nBcc: everybody@d.example",
                    "Văn phòng <a@b.example>",
                    "\"a b\"@c.example",
                    "a@[127.0.0.1]",
                    "a@localhost",
                    "a@@b.example",
                    ".a@b.example",
                    "phòng@quanglam.example",
                    "a@b.example;c@d.example",
                    "nobody"
                })
        void is_refused_for_what_is_not_one_plain_address(String address) {
            before().when(subscribe(address)).refuses(new MailAddressUnfit(ID));
        }

        @Test
        void is_refused_without_an_address() {
            before().when(new SubscribeToDigest(ID, District.COMMUNE, Text.erased(), Rhythm.DAILY, null))
                    .refuses(new MailAddressUnfit(ID));
        }
    }

    @Test
    void is_never_corrected_so_that_an_address_keeps_showing_one_unit() {
        before().given("opened", OPENED)
                .when(new OpenFeed(ID, District.FINANCE, null), Acts.correcting("opened"))
                .refuses(new SubscriptionNotCorrected(new EntryId("opened")));
    }

    @Test
    void has_not_happened_in_the_future() {
        before().when(OPEN, Acts.ordinary().occurredOn("2019-07-10"))
                .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
    }

    private static SubscribeToDigest subscribe(String address) {
        return new SubscribeToDigest(ID, District.COMMUNE, Text.of(address), Rhythm.DAILY, null);
    }

    private static Deciding<SubscriptionState, SubscriptionCommand, SubscriptionEvent> before() {
        return Deciding.on(
                        SubscriptionEvent.class,
                        SubscriptionState.initial(),
                        SubscriptionState::evolve,
                        SubscriptionDecider::decide)
                .given(District.known());
    }
}
