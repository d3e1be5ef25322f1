package vn.vedich.proof.receipt;

import java.util.Collection;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.UnacceptableJson;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;

/**
 * The receipt of an export as it is signed: the text of a note of C2SP signed-note is the receipt's canonical JSON without the
 * member {@code signature}, and a line feed; that member is the note's lines of signatures. No text of this form is that of a
 * checkpoint, which has several lines, so that neither can be taken for the other.
 */
public final class SignedReceipt {

    private static final String SIGNATURE = "signature";
    private static final String RECEIPT = "receipt";
    private static final String QUESTION = "question";

    private final ObjectNode members;

    private SignedReceipt(ObjectNode members) {
        this.members = members;
    }

    /** Empty when this is no receipt, signed or not. */
    public static Optional<SignedReceipt> read(String json) {
        try {
            return CanonicalJson.parse(json) instanceof ObjectNode members && isReceipt(members)
                    ? Optional.of(new SignedReceipt(members))
                    : Optional.empty();
        } catch (UnacceptableJson e) {
            return Optional.empty();
        }
    }

    private static boolean isReceipt(ObjectNode members) {
        return members.path(RECEIPT).isIntegralNumber()
                && members.path(QUESTION).isString();
    }

    /**
     * The text that is signed.
     *
     * @throws UnacceptableNote when something in it has no exact form
     */
    public String text() {
        ObjectNode rest = members.deepCopy();
        rest.remove(SIGNATURE);
        try {
            return CanonicalJson.write(rest) + "\n";
        } catch (UnacceptableJson e) {
            throw new UnacceptableNote("the receipt has no canonical form", e);
        }
    }

    public boolean isSigned() {
        return members.path(SIGNATURE).isString();
    }

    /**
     * Holds the signature to the text.
     *
     * @throws UnacceptableNote when there is none, or none by one of these keys that is good
     */
    public void requireSignedBy(Collection<VerifierKey> trusted) {
        if (!isSigned()) {
            throw new UnacceptableNote("the receipt is not signed");
        }
        SignedNote.parse(text() + "\n" + members.path(SIGNATURE).stringValue()).verifiedBy(trusted);
    }

    /** A member as text; empty where it has none, or none of that kind. */
    public Optional<String> text(String member) {
        return Optional.of(members.path(member)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    /** A member of a member as a number. */
    public Optional<Long> number(String member, String inner) {
        return Optional.of(members.path(member).path(inner))
                .filter(JsonNode::canConvertToLong)
                .map(JsonNode::longValue);
    }

    /** A member as a number. */
    public Optional<Long> number(String member) {
        return Optional.of(members.path(member))
                .filter(JsonNode::canConvertToLong)
                .map(JsonNode::longValue);
    }
}
