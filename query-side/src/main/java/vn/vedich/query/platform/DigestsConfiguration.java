package vn.vedich.query.platform;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.vedich.log.EventLog;
import vn.vedich.platform.notice.Notices;
import vn.vedich.platform.storage.CannotStart;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.change.Changes;
import vn.vedich.query.digest.DigestClaimStore;
import vn.vedich.query.digest.DigestOutcomes;
import vn.vedich.query.digest.DigestPost;
import vn.vedich.query.digest.DigestRounds;
import vn.vedich.query.digest.Digesting;
import vn.vedich.query.feed.Installation;
import vn.vedich.query.feed.Scopes;
import vn.vedich.query.inbox.InboxThen;
import vn.vedich.query.subscription.FeedAddress;
import vn.vedich.query.subscription.SubscriptionProjection;
import vn.vedich.query.subscription.SubscriptionSettings;
import vn.vedich.query.subscription.SubscriptionStore;

/** Sends digests where a mail server is set; otherwise there is nobody who could. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class DigestsConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    Digesting.Sources digestSources(
            SubscriptionStore subscriptions,
            Changes changes,
            Scopes scopes,
            FeedAddress addresses,
            Installation installation,
            Coverages coverages,
            EventLog log) {
        return new Digesting.Sources(
                subscriptions,
                changes,
                scopes,
                addresses,
                installation,
                coverages.of(SubscriptionProjection.NAME, InboxThen.PROJECTION),
                log);
    }

    @Bean
    Digesting digesting(
            Digesting.Sources sources,
            SubscriptionSettings settings,
            JavaMailSender sender,
            Notices notices,
            MongoDatabase database,
            Clock clock) {
        return new Digesting(
                sources,
                settings,
                new DigestPost(patient(sender), from(settings.from())),
                new DigestOutcomes(notices),
                new DigestClaimStore(database),
                clock);
    }

    /** {@code vedich.digests.letters}: what became of letters at this process. */
    @Bean
    MeterBinder digestLetters(Digesting digesting) {
        return digesting.figures().letters().as("vedich.digests.letters", "Letters, by what became of them");
    }

    @Bean
    DigestRounds digestRounds(Digesting digesting) {
        return new DigestRounds(digesting);
    }

    /** Unless told otherwise a mail server would be waited for without end. */
    private static JavaMailSender patient(JavaMailSender sender) {
        if (sender instanceof JavaMailSenderImpl known) {
            Properties properties = known.getJavaMailProperties();
            for (String bound : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                properties.putIfAbsent("mail." + known.getProtocol() + "." + bound, Long.toString(PATIENCE.toMillis()));
            }
        }
        return sender;
    }

    private static InternetAddress from(@Nullable String address) {
        try {
            if (address != null) {
                return new InternetAddress(address, true);
            }
        } catch (AddressException _) {
            throw noSender();
        }
        throw noSender();
    }

    private static CannotStart noSender() {
        return new CannotStart(
                "spring.mail.host is set, so vedich.subscriptions.from must be the address that mails come"
                        + " from, such as ve-dich@ntm.example.vn.");
    }
}
