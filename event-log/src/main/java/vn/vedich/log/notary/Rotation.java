package vn.vedich.log.notary;

import java.util.HexFormat;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.note.VerifierKey;

/** From one key to another, as the log is told. */
record Rotation(SignerKey from, SignerKey to) {

    /** The same for every attempt to tell the log of this key. */
    static String commandId(VerifierKey to) {
        return KeyRotated.NAME + "-" + HexFormat.of().toHexDigits(to.id());
    }

    OwnEvent event(String provenance) {
        return new OwnEvent(
                commandId(to.verifier()),
                KeyRotated.NAME,
                KeyRotated.REVISION,
                provenance,
                CanonicalJson.write(JsonNodeFactory.instance
                        .objectNode()
                        .put("from", from.verifier().line())
                        .put("to", to.verifier().line())));
    }
}
