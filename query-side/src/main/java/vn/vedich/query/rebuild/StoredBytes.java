package vn.vedich.query.rebuild;

import java.nio.ByteBuffer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * A document as it is stored.
 *
 * @param position of the last fact that it says it took in, -1 when it does not say
 * @param json the same, with its body opened so that one can point into it
 */
record StoredBytes(DocumentId id, long position, ByteBuffer bytes, Supplier<JsonNode> json) {

    boolean isSame(StoredBytes other) {
        return bytes.equals(other.bytes);
    }
}
