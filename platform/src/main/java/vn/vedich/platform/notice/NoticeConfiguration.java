package vn.vedich.platform.notice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.EventCodec;

/** Lets whoever delivers tell the log. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    @Bean
    Notices notices(EventLog log, EventCodec codec) {
        return new Notices(log, codec);
    }
}
