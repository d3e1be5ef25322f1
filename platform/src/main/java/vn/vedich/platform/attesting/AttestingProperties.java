package vn.vedich.platform.attesting;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code vedich.proof}: who outside is asked about checkpoints, by the process that signs them. Nobody unless set.
 *
 * @param witnesses none, one or more, up to {@link #MOST_WITNESSES}
 * @param witnessEvery how long each witness is left alone after he has cosigned; 10 seconds unless set
 * @param timestamping the authority for time stamps; none unless set
 */
@ConfigurationProperties("vedich.proof")
public record AttestingProperties(
        @DefaultValue List<WitnessAddress> witnesses,
        @DefaultValue("10s") Duration witnessEvery,
        @Nullable Timestamping timestamping) {

    /** As many as one checkpoint can show. */
    static final int MOST_WITNESSES = 32;

    /**
     * A witness that speaks c2sp.org/tlog-witness.
     *
     * @param url its submission prefix, such as {@code https://dam-ha.example/witness}
     * @param key its verifier key, as its {@code /witness/key} answers
     */
    public record WitnessAddress(
            @DefaultValue("") String url, @DefaultValue("") String key) {}

    /**
     * An authority that speaks RFC 3161 over HTTP.
     *
     * @param url where it takes queries
     * @param certificates PEM file of the certificates that are trusted, of the authority itself or of who certified it
     * @param policy object identifier of the policy that it must stamp under; any unless set
     * @param every how long it is left alone after a stamp; an hour unless set
     */
    public record Timestamping(
            String url,
            Path certificates,
            @Nullable String policy,
            @DefaultValue("1h") Duration every) {}
}
