package vn.vedich.query.export;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Leaves what was broken off to the server, which closes the connection: a document that ends in the words of a problem could
 * be taken for a whole one.
 */
@RestControllerAdvice(assignableTypes = ExportsEndpoint.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BrokenOffAdvice {

    @ExceptionHandler
    void brokenOff(BrokenOff broken) {
        throw broken;
    }
}
