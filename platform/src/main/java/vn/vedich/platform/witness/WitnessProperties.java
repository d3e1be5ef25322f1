package vn.vedich.platform.witness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.vedich.log.witness.WitnessedLog;
import vn.vedich.platform.storage.CannotStart;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;

/**
 * {@code vedich.witness}: whose logs this installation watches over. Without any it is no witness.
 *
 * @param name that its key bears; the installation's name and {@code /witness} unless set. Can't be changed once there is a
 *     key
 * @param logs none, one or more
 */
@ConfigurationProperties("vedich.witness")
public record WitnessProperties(
        @Nullable String name, @DefaultValue List<WatchedLog> logs) {

    /** Set where there is at least one. */
    static final String FIRST_LOG = "vedich.witness.logs[0].origin";

    /**
     * A log of another installation.
     *
     * @param origin its name, the first line of its checkpoints
     * @param keys verifier keys that may sign it, as its {@code /audit/key} answers: after a rotation both
     */
    public record WatchedLog(
            @DefaultValue("") String origin, @DefaultValue List<String> keys) {}

    String nameOf(String installation) {
        return name == null ? installation + "/witness" : name;
    }

    /** @throws CannotStart when they make no sense */
    List<WitnessedLog> witnessed() {
        long origins = logs.stream().map(WatchedLog::origin).distinct().count();
        if (origins != logs.size()) {
            throw new CannotStart("vedich.witness.logs names one log twice: give all its keys in one place.");
        }
        return logs.stream().map(WitnessProperties::witnessed).toList();
    }

    private static WitnessedLog witnessed(WatchedLog log) {
        try {
            return new WitnessedLog(
                    log.origin(),
                    log.keys().stream().map(WitnessProperties::key).toList());
        } catch (IllegalArgumentException e) {
            throw new CannotStart("vedich.witness.logs: " + log.origin() + ": " + e.getMessage());
        }
    }

    private static VerifierKey key(String line) {
        VerifierKey key = VerifierKey.parse(line);
        if (key.type() != KeyType.ED25519) {
            throw new UnacceptableNote("a log signs with a key of type Ed25519, which " + key.name() + " is not");
        }
        return key;
    }
}
