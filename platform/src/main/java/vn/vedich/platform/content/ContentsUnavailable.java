package vn.vedich.platform.content;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The contents can't be reached at the moment; the same may be asked again. */
public final class ContentsUnavailable extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    ContentsUnavailable(Throwable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, cause);
    }
}
