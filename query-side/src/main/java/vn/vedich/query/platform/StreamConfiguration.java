package vn.vedich.query.platform;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.query.stream.StreamLimits;

/** {@code vedich.streams}: how many may listen at once, and for how long. */
@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

    @Bean
    StreamLimits streamLimits(
            @Value("${vedich.streams.most:10000}") int most,
            @Value("${vedich.streams.most-of-a-caller:100}") int mostOfACaller,
            @Value("${vedich.streams.heartbeat:20s}") String heartbeat,
            @Value("${vedich.streams.longest:1h}") String longest) {
        return new StreamLimits(most, mostOfACaller, duration(heartbeat), duration(longest));
    }

    private static Duration duration(String written) {
        return DurationStyle.detectAndParse(written);
    }
}
