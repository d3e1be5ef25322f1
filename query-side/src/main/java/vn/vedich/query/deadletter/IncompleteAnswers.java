package vn.vedich.query.deadletter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import vn.vedich.query.projection.Projection;

/**
 * Says of an answer that something is missing from what it is read from: the header {@code Incomplete} with the number of
 * sequences that are parked. An answer is read from the projection that its package is named after. It is looked at before
 * and after the documents are read, so that what is parked meanwhile is not kept silent.
 */
@RestControllerAdvice(basePackages = "vn.vedich.query")
public final class IncompleteAnswers implements HandlerInterceptor, ResponseBodyAdvice<Object> {

    public static final String HEADER = "Incomplete";

    private static final String FORM = "parked=";

    private final DeadLetters letters;
    private final Set<String> projections;

    IncompleteAnswers(DeadLetters letters, List<Projection> projections) {
        this.letters = letters;
        this.projections = projections.stream().map(Projection::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            incomplete(method.getBeanType()).ifPresent(how -> response.setHeader(HEADER, how));
        }
        return true;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return projection(returned.getContainingClass()).isPresent();
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        incomplete(returned.getContainingClass())
                .ifPresent(how -> response.getHeaders().set(HEADER, how));
        return body;
    }

    private Optional<String> incomplete(Class<?> endpoint) {
        return projection(endpoint)
                .map(letters::of)
                .filter(box -> !box.isEmpty())
                .map(box -> FORM + box.sequences().size());
    }

    private Optional<String> projection(Class<?> endpoint) {
        String name = endpoint.getPackageName();
        return Optional.of(name.substring(name.lastIndexOf('.') + 1)).filter(projections::contains);
    }
}
