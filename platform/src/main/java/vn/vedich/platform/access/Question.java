package vn.vedich.platform.access;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.value.Text;

/**
 * What was asked, in the same words whenever the same is asked. All that a caller wrote may name somebody, so it is erasable.
 *
 * @param method of HTTP
 * @param path percent-encoded, as RFC 3986 has it
 * @param parameters sorted by name, percent-encoded as a form is; the moment asked about is among them
 * @param body of a question that was sent as one
 */
public record Question(
        String method,
        Text path,
        @Nullable Text parameters,
        @Nullable Body body) {

    /**
     * What was sent with a question.
     *
     * @param text as it was sent, in UTF-8; null when it is no text that can be kept: too long, or not printable
     * @param sha256 of its bytes, where the text is not kept
     * @param bytes how many there were
     */
    public record Body(@Nullable Text text, @Nullable Sha256 sha256, long bytes) {}
}
