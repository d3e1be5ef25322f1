package vn.vedich.log.home;

import tools.jackson.databind.JsonNode;
import vn.vedich.proof.UnacceptableJson;

/** How an erasable text is written in JSON: as the log is given it, as it is stored, and its pair kept apart. */
final class ErasableForm {

    static final String ERASABLE = "erasable";
    static final String SEALED = "sealed";
    static final String SALT = "salt";
    static final String TEXT = "text";

    private ErasableForm() {}

    /**
     * Whether the log is given an erasable text here.
     *
     * @throws UnacceptableJson when it looks like one but is not: such JSON could not be read back as it was
     */
    static boolean isErasable(JsonNode object) {
        if (!object.has(ERASABLE) && !object.has(SEALED)) {
            return false;
        }
        if (object.size() == 1 && object.path(ERASABLE).isString()) {
            return true;
        }
        throw new UnacceptableJson(
                "an object with a key \"erasable\" or \"sealed\" must be {\"erasable\":\"the text\"}, nothing else");
    }
}
