package vn.vedich.command.desk;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.UnacceptableJson;

/** What two commands must share to be the same command: name and body, as they were sent, in one canonical form. */
final class Bodies {

    private Bodies() {}

    /** Empty when the body has no canonical form, such as one with a fraction: then it fits no command either. */
    static Optional<byte[]> canonical(Order order) {
        ObjectNode both = JsonNodeFactory.instance.objectNode();
        both.put("command", order.command());
        both.set("body", order.body());
        try {
            return Optional.of(CanonicalJson.write(both).getBytes(StandardCharsets.UTF_8));
        } catch (UnacceptableJson e) {
            return Optional.empty();
        }
    }
}
