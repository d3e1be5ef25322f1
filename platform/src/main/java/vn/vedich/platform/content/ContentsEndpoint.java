package vn.vedich.platform.content;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.platform.problem.InJson;
import vn.vedich.platform.problem.InvalidValues;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemFound.Field;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.platform.problem.Sentence;
import vn.vedich.platform.problem.Sentences;

/** {@code /api/contents/{sha256}}: takes bytes in before they are offered as evidence, and gives them out again. */
@RestController
final class ContentsEndpoint {

    static final Sentences BOOK = new Sentences("vn.vedich.platform.content.contents");

    /** So much is read and thrown away before the no, since a sender who is cut off never reads it. */
    private static final long PATIENCE = 4 * Content.LARGEST;

    private final Contents contents;

    ContentsEndpoint(Contents contents) {
        this.contents = contents;
    }

    /** What is kept now. */
    record Kept(Sha256 sha256, long size) {}

    @PutMapping("/api/contents/{sha256}")
    ResponseEntity<Kept> put(
            @PathVariable String sha256,
            @RequestHeader(name = ContentDigest.HEADER, required = false) @Nullable String digest,
            HttpServletRequest request)
            throws IOException {
        try (InputStream body = request.getInputStream()) {
            try {
                return InJson.answer(keep(hash(sha256), digest, request.getContentLengthLong(), body));
            } finally {
                body.skip(PATIENCE);
            }
        }
    }

    /** The whole is verified before the first byte goes out. */
    @GetMapping("/api/contents/{sha256}")
    ResponseEntity<InputStreamResource> get(@PathVariable String sha256) throws IOException {
        return contents.find(hash(sha256))
                .map(ContentAnswer::of)
                .orElseThrow(() -> ProblemFound.of(ProblemKind.NOT_FOUND));
    }

    private Kept keep(Sha256 sha256, @Nullable String digest, long announced, InputStream body) throws IOException {
        if (ContentDigest.read(digest).filter(other -> !other.equals(sha256)).isPresent()) {
            throw ContentDigest.misfit("digest-differs");
        }
        if (announced > Content.LARGEST) {
            throw ProblemFound.of(ProblemKind.TOO_LARGE);
        }
        try {
            return new Kept(sha256, contents.put(sha256, body));
        } catch (UnfitContent e) {
            throw switch (e.why()) {
                case TOO_LARGE -> ProblemFound.of(ProblemKind.TOO_LARGE);
                case EMPTY -> misfit(BOOK.of("empty"));
                case OF_ANOTHER_HASH -> misfit(BOOK.of("of-another-hash"));
            };
        }
    }

    private static Sha256 hash(String sha256) {
        try {
            return new Sha256(sha256);
        } catch (InvalidValue e) {
            throw misfit(InvalidValues.sentence(e));
        }
    }

    private static ProblemFound misfit(Sentence why) {
        return ProblemFound.doesNotFit(List.of(new Field("sha256", why)));
    }
}
