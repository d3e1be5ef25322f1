package vn.vedich.platform.outbound;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code vedich.webhooks.allow}: the hosts that the operator allows, none unless set. */
@Configuration(proxyBeanMethods = false)
class OutboundConfiguration {

    @Bean
    AllowedHosts allowedHosts(@Value("${vedich.webhooks.allow:}") List<String> hosts) {
        return AllowedHosts.of(hosts);
    }
}
