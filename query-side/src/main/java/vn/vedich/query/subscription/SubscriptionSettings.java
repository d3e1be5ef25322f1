package vn.vedich.query.subscription;

import java.net.URI;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.vedich.platform.storage.CannotStart;

/**
 * What {@code vedich.subscriptions} says.
 *
 * @param publicAddress where outsiders reach this installation, such as {@code https://ntm.example.vn}; without one the address
 *     that a caller used is told to him, and mails have no links
 * @param alarmDaysBefore so many days before a deadline calendars remind, at nine in the morning; 0 to 60
 * @param dueSoonDays a digest names what falls due within so many days; 0 to 60
 * @param digestAt when digests are made up, in Vietnam
 * @param from the address that digests come from
 */
@ConfigurationProperties("vedich.subscriptions")
public record SubscriptionSettings(
        @Nullable URI publicAddress,
        @DefaultValue("3") int alarmDaysBefore,
        @DefaultValue("7") int dueSoonDays,
        @DefaultValue("07:00") LocalTime digestAt,
        @Nullable String from) {

    private static final int MOST_DAYS = 60;

    /** @throws CannotStart when a setting makes no sense */
    public SubscriptionSettings {
        requireDays("alarm-days-before", alarmDaysBefore);
        requireDays("due-soon-days", dueSoonDays);
        if (publicAddress != null && !isPlain(publicAddress)) {
            throw new CannotStart(
                    "vedich.subscriptions.public-address must be an address such as https://ntm.example.vn, without"
                            + " query.");
        }
    }

    /** An address below the public one; null when there is none. */
    public @Nullable String below(String path) {
        return publicAddress == null ? null : publicAddress.toString().replaceAll("/+$", "") + path;
    }

    private static boolean isPlain(URI address) {
        return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                && address.getHost() != null
                && address.getQuery() == null
                && address.getFragment() == null
                && address.getUserInfo() == null;
    }

    private static void requireDays(String setting, int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new CannotStart("vedich.subscriptions." + setting + " must be 0 to " + MOST_DAYS + ".");
        }
    }
}
