package vn.vedich.platform.content;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemFound.Field;

/** The header {@code Content-Digest} (RFC 9530): of its digests we give and read the one by SHA-256. */
final class ContentDigest {

    static final String HEADER = "Content-Digest";

    private static final String KEY = "sha-256=";
    private static final Pattern BYTES = Pattern.compile(":([A-Za-z0-9+/]{43}=):(;.*)?");

    private ContentDigest() {}

    static String of(Sha256 sha256) {
        byte[] bytes = HexFormat.of().parseHex(sha256.hex());
        return KEY + ":" + Base64.getEncoder().encodeToString(bytes) + ":";
    }

    /**
     * The digest by SHA-256; empty when the header has none.
     *
     * @throws ProblemFound when it has one in another form
     */
    static Optional<Sha256> read(@Nullable String header) {
        return header == null
                ? Optional.empty()
                : List.of(header.split(",", -1)).stream()
                        .map(String::strip)
                        .filter(member -> member.startsWith(KEY))
                        .map(member -> parsed(member.substring(KEY.length())))
                        .reduce((earlier, later) -> later);
    }

    private static Sha256 parsed(String value) {
        Matcher bytes = BYTES.matcher(value);
        if (!bytes.matches()) {
            throw misfit("digest-does-not-fit");
        }
        try {
            return new Sha256(HexFormat.of().formatHex(Base64.getDecoder().decode(bytes.group(1))));
        } catch (IllegalArgumentException e) {
            throw misfit("digest-does-not-fit");
        }
    }

    static ProblemFound misfit(String sentence) {
        return ProblemFound.doesNotFit(List.of(new Field(HEADER, ContentsEndpoint.BOOK.of(sentence))));
    }
}
