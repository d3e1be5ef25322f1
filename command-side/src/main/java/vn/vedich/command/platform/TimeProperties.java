package vn.vedich.command.platform;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.vedich.kernel.directive.Allowance;
import vn.vedich.platform.storage.CannotStart;

/**
 * {@code vedich.time}: how time speaks of deadlines, and what happens by itself.
 *
 * @param policies whether this process does what is to be done by itself; any number of processes may
 * @param remindBefore days before the last day of a deadline, 0 to {@value #MOST}
 * @param escalateAfter days after it, 0 to {@value #MOST}
 * @param lookEvery how often the clock is looked at; at least every hour, since deadlines end with their day
 */
@ConfigurationProperties("vedich.time")
record TimeProperties(
        @DefaultValue("true") boolean policies,
        @DefaultValue("3") int remindBefore,
        @DefaultValue("7") int escalateAfter,
        @DefaultValue("1m") Duration lookEvery) {

    static final int MOST = 366;

    TimeProperties {
        require(remindBefore >= 0 && remindBefore <= MOST, "remind-before is a number of days from 0 to " + MOST);
        require(escalateAfter >= 0 && escalateAfter <= MOST, "escalate-after is a number of days from 0 to " + MOST);
        require(
                lookEvery.isPositive() && lookEvery.compareTo(Duration.ofHours(1)) <= 0,
                "look-every is longer than nothing and at most an hour");
    }

    Allowance allowance() {
        return new Allowance(remindBefore, escalateAfter);
    }

    private static void require(boolean so, String otherwise) {
        if (!so) {
            throw new CannotStart("vedich.time." + otherwise + ".");
        }
    }
}
