package vn.vedich.proof.note;

import java.time.Instant;

/**
 * That a witness has cosigned a checkpoint.
 *
 * @param witness a known key of type {@link KeyType#COSIGNATURE}
 * @param time when, to the second, he had seen that the log only grew to it
 */
public record Cosigned(VerifierKey witness, Instant time) {}
