package vn.vedich.platform.proof;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code vedich.proof}: how the log is made provable.
 *
 * @param installation the name that checkpoints and keys bear, without spaces and plus; can't be changed once there is a key
 * @param sign whether this process appends seals and signs checkpoints, if it has the key or is the first to make one
 */
@ConfigurationProperties("vedich.proof")
public record ProofProperties(
        @DefaultValue("ve-dich.localhost") String installation,
        @DefaultValue("true") boolean sign) {}
