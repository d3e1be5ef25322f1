package vn.vedich.platform.caller;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.platform.storage.CannotStart;

/** What time it is: what the machine says. A demonstration may be ahead of that, so that a deadline can be seen to pass. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock(AccountsProperties accounts, @Value("${vedich.demo.clock-ahead:0s}") Duration ahead) {
        if (ahead.isZero()) {
            return Clock.systemUTC();
        }
        if (ahead.isNegative() || !accounts.hasDemoAccounts()) {
            throw new CannotStart(
                    "vedich.demo.clock-ahead is for the demonstration's accounts only, and only lets time pass:"
                            + " leave it out.");
        }
        return Clock.offset(Clock.systemUTC(), ahead);
    }
}
