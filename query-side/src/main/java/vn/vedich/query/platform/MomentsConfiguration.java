package vn.vedich.query.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.StoredFacts;
import vn.vedich.query.moment.StreamFacts;

/** What answers about the past are read from. */
@Configuration(proxyBeanMethods = false)
class MomentsConfiguration {

    /** The part of the memory, one in so many, that remembers streams unless another bound is set. */
    private static final long PART_OF_MEMORY = 6;

    @Bean
    StreamFacts streamFacts(EventLog log, EventCodec codec, @Value("${vedich.moments.most-bytes:0}") long mostBytes) {
        long bytes = mostBytes > 0 ? mostBytes : Runtime.getRuntime().maxMemory() / PART_OF_MEMORY;
        return new StreamFacts(log, new StoredFacts(codec)::fact, bytes);
    }

    @Bean
    Moments.Finder moments(Coverages coverages, EventLog log, StreamFacts streams) {
        return projections -> new Moments(coverages.of(projections), log, streams);
    }
}
