package vn.vedich.platform.access;

import com.mongodb.client.MongoClient;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.vedich.log.EventLog;
import vn.vedich.log.mongo.MongoEventLog;
import vn.vedich.log.notary.Notary;
import vn.vedich.log.sqlite.SqliteEventLog;
import vn.vedich.platform.caller.Callers;
import vn.vedich.platform.proof.ProofProperties;
import vn.vedich.platform.storage.Storage;
import vn.vedich.platform.storage.StorageProperties;

/** Opens the access record where the storage has it, with a notary of its own, and sets what writes it. No setting leaves it out. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final int BEHIND_THE_CHECK_OF_RIGHTS = SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1;

    @Bean(destroyMethod = "close")
    AccessLog accessLog(
            Storage storage,
            StorageProperties folders,
            ProofProperties proof,
            ObjectProvider<MongoClient> mongodb,
            @Value("${vedich.access.database:vedich-accesses}") String database,
            Clock clock) {
        SecureRandom random = new SecureRandom();
        EventLog log = switch (storage) {
            case Storage.Embedded embedded -> SqliteEventLog.open(embedded.accessesFile(), clock, random);
            case Storage.Mongodb _ -> MongoEventLog.open(mongodb.getObject().getDatabase(database), clock, random);
        };
        Allowance allowance = new Allowance(System::nanoTime, LockSupport::parkNanos);
        return new AccessLog(log, notary(log, folders, proof, clock, random), clock, random, allowance);
    }

    private static Notary notary(
            EventLog log, StorageProperties folders, ProofProperties proof, Clock clock, SecureRandom random) {
        return proof.sign()
                ? Notary.signing(
                        log,
                        folders.accessProofsFile(),
                        folders.accessKeysFolder(),
                        proof.installation() + "/accesses",
                        clock,
                        random)
                : Notary.following(log, folders.accessProofsFile(), clock);
    }

    /** Whatever is asked passes it, after who asks is known and may. */
    @Bean
    FilterRegistrationBean<RecordingFilter> recordingFilter(
            AccessLog accesses,
            Callers callers,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors) {
        FilterRegistrationBean<RecordingFilter> filter =
                new FilterRegistrationBean<>(new RecordingFilter(accesses, callers, errors));
        filter.setOrder(BEHIND_THE_CHECK_OF_RIGHTS);
        return filter;
    }

    @Bean
    KeptDenials denials(AccessLog accesses) {
        return new KeptDenials(accesses);
    }

    /** {@code /actuator/health} shows it by the name {@code accesses}. */
    @Bean
    AccessHealth accessesHealthIndicator(AccessLog accesses) {
        return new AccessHealth(accesses);
    }
}
