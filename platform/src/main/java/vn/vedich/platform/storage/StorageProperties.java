package vn.vedich.platform.storage;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.vedich.platform.storage.Storage.Kind;

/**
 * {@code vedich}: where this installation keeps its data.
 *
 * @param storage {@code embedded} or {@code mongodb}; embedded unless set
 * @param data the folder of this process alone, also set by {@code VEDICH_DATA}; {@code data} under the working directory
 *     unless set
 */
@ConfigurationProperties("vedich")
public record StorageProperties(
        @DefaultValue("embedded") Kind storage,
        @DefaultValue("data") Path data) {

    private static final List<String> SCHEMES = List.of("mongodb://", "mongodb+srv://");

    /** Tree and map over the log; made anew when it is not there. */
    public Path proofsFile() {
        return data.resolve("proofs.sqlite");
    }

    /** What this installation has seen of others' logs as a witness. It must never be lost while its key is in use. */
    public Path witnessFile() {
        return data.resolve("witness.sqlite");
    }

    /** The keys that sign checkpoints and cosign those of others, readable by their owner only. */
    public Path keysFolder() {
        return data.resolve("keys");
    }

    /** The same over the access record. */
    public Path accessProofsFile() {
        return data.resolve("access-proofs.sqlite");
    }

    /** The key that signs checkpoints of the access record. */
    public Path accessKeysFolder() {
        return data.resolve("access-keys");
    }

    /** @throws CannotStart when these don't go together with that URI */
    Storage at(String uri, String formerUri) {
        if (!formerUri.isEmpty()) {
            throw new CannotStart("spring.data.mongodb.uri is set, but is not read: set spring.mongodb.uri instead.");
        }
        return switch (storage) {
            case EMBEDDED -> embedded(uri);
            case MONGODB -> mongodb(uri);
        };
    }

    private Storage embedded(String uri) {
        if (!uri.isEmpty()) {
            throw new CannotStart("spring.mongodb.uri is set, but vedich.storage is embedded, which keeps everything in"
                    + " this process and its folder: set vedich.storage=mongodb, or leave the URI out.");
        }
        return new Storage.Embedded(data);
    }

    private static Storage mongodb(String uri) {
        if (uri.isEmpty()) {
            throw new CannotStart(
                    "vedich.storage is mongodb, but spring.mongodb.uri does not say where it is: set it to"
                            + " an address such as mongodb://127.0.0.1:27017/.");
        }
        if (SCHEMES.stream().noneMatch(uri::startsWith)) {
            throw new CannotStart("spring.mongodb.uri must begin with mongodb:// or mongodb+srv://.");
        }
        return new Storage.Mongodb(uri);
    }
}
