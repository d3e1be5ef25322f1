package vn.vedich.query.deadletter;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** A sequence's name as one part of a path: a slash is written as a tilde, which no id has. */
final class SequenceAddress {

    static final String ROOT = "/api/operations/dead-letters";

    private SequenceAddress() {}

    static String of(String projection, String sequence) {
        String part = sequence.replace('/', '~');
        return ROOT + "/" + projection + "/" + UriUtils.encodePathSegment(part, StandardCharsets.UTF_8);
    }

    /** The sequence that is meant by a part of a path. */
    static String read(String part) {
        return part.replace('~', '/');
    }
}
