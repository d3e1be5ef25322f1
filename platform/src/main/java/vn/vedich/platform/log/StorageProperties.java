package vn.vedich.platform.log;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code vedich}: where this installation keeps its data.
 *
 * @param data the folder, also set by {@code VEDICH_DATA}; {@code data} under the working directory unless set
 */
@ConfigurationProperties("vedich")
public record StorageProperties(@DefaultValue("data") Path data) {

    Path logFile() {
        return data.resolve("log.sqlite");
    }

    /** Tree and map over the log; made anew when it is not there. */
    public Path proofsFile() {
        return data.resolve("proofs.sqlite");
    }

    /** The key that signs checkpoints, readable by its owner only. */
    public Path keysFolder() {
        return data.resolve("keys");
    }

    /** Where the bytes of evidence are kept when they are not kept in a database. */
    public Path contentsFolder() {
        return data.resolve("contents");
    }
}
