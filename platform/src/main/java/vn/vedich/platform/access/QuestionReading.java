package vn.vedich.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.kernel.value.Text;
import vn.vedich.platform.problem.ShownPath;

/** Reads a question from a request, in its canonical form. */
final class QuestionReading {

    private QuestionReading() {}

    /** @param body what was sent with it; empty when nothing was */
    static Question of(HttpServletRequest request, byte[] body) {
        return new Question(
                request.getMethod(),
                Text.of(path(request.getRequestURI())),
                parameters(request.getQueryString()),
                body.length == 0 ? null : body(body));
    }

    private static String path(String sent) {
        String decoded = UriUtils.decode(sent, StandardCharsets.UTF_8);
        return UriUtils.encodePath(ShownPath.of(decoded), StandardCharsets.UTF_8);
    }

    private static @Nullable Text parameters(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        String canonical = Arrays.stream(sent.split("&", -1))
                .filter(pair -> !pair.isEmpty())
                .map(QuestionReading::parameter)
                .sorted(Comparator.comparing(pair -> pair.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
        return text(canonical).or(() -> text(sent)).orElse(null);
    }

    private static String parameter(String pair) {
        return Arrays.stream(pair.split("=", 2)).map(QuestionReading::encoded).collect(Collectors.joining("="));
    }

    /** What is not encoded as it should be stays as it was sent. */
    private static String encoded(String part) {
        try {
            return URLEncoder.encode(URLDecoder.decode(part, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }

    private static Question.Body body(byte[] sent) {
        Text text = decoded(sent).flatMap(QuestionReading::text).orElse(null);
        return new Question.Body(text, text == null ? sha256(sent) : null, sent.length);
    }

    private static Optional<String> decoded(byte[] sent) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(sent))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Text> text(String written) {
        try {
            return Optional.of(Text.of(written));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }

    private static Sha256 sha256(byte[] bytes) {
        try {
            return new Sha256(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
