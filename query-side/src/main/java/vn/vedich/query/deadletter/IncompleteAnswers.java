package vn.vedich.query.deadletter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import vn.vedich.query.answer.Coverage;

/**
 * Says of an answer that something is missing from what it is read from: the header {@code Incomplete} with the number of
 * sequences that are parked. An answer asks what its projections cover before it reads their documents: so it is known which
 * they are. What is parked is looked at then and again when the answer is written.
 */
@RestControllerAdvice(basePackages = "vn.vedich.query")
public final class IncompleteAnswers implements ResponseBodyAdvice<Object> {

    public static final String HEADER = "Incomplete";

    private static final String FORM = "parked=";
    private static final String LOOKED_AT = IncompleteAnswers.class.getName();

    private final DeadLetters letters;

    IncompleteAnswers(DeadLetters letters) {
        this.letters = letters;
    }

    /** What one request has asked for. */
    private static final class LookedAt {
        private final Set<String> projections = new HashSet<>();
        private long parked;
    }

    /** The coverage of these projections; whoever asks for it in a request is seen to read from them. */
    public Coverage noting(Coverage coverage, String... projections) {
        List<String> read = List.of(projections);
        return () -> {
            RequestAttributes request = RequestContextHolder.getRequestAttributes();
            if (request != null) {
                note(read, request);
            }
            return coverage.position();
        };
    }

    private void note(List<String> projections, RequestAttributes request) {
        LookedAt lookedAt = lookedAt(request);
        if (lookedAt == null) {
            lookedAt = new LookedAt();
            request.setAttribute(LOOKED_AT, lookedAt, RequestAttributes.SCOPE_REQUEST);
        }
        if (lookedAt.projections.addAll(projections)) {
            look(lookedAt);
        }
    }

    private static @Nullable LookedAt lookedAt(RequestAttributes request) {
        return (LookedAt) request.getAttribute(LOOKED_AT, RequestAttributes.SCOPE_REQUEST);
    }

    private void look(LookedAt lookedAt) {
        long parked = lookedAt.projections.stream()
                .map(letters::of)
                .filter(box -> !box.isEmpty())
                .mapToLong(box -> box.sequences().size())
                .sum();
        lookedAt.parked = Math.max(lookedAt.parked, parked);
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
        LookedAt lookedAt = attributes == null ? null : lookedAt(attributes);
        if (lookedAt != null) {
            look(lookedAt);
            if (lookedAt.parked > 0) {
                response.getHeaders().set(HEADER, FORM + lookedAt.parked);
            }
        }
        return body;
    }
}
