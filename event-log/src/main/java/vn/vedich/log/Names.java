package vn.vedich.log;

import org.jspecify.annotations.Nullable;

/** What a name or an id may look like: bounded, so that the proof's leaf is, and free of what can't be seen. */
final class Names {

    static final int MAX_LENGTH = 255;

    private Names() {}

    static void requireName(String what, @Nullable String value) {
        if (value == null || value.isBlank() || value.length() > MAX_LENGTH) {
            throw new UnacceptableCommit(what + " must have 1 to " + MAX_LENGTH + " characters");
        }
        if (value.codePoints().anyMatch(Names::isUnseen)) {
            throw new UnacceptableCommit(what + " has a control character or half a surrogate pair");
        }
    }

    private static boolean isUnseen(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }
}
