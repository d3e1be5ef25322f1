package vn.vedich.platform.problem;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers in JSON whatever encoding is asked for: what was appended can't be taken back when its answer can't be written.
 */
public final class InJson {

    private InJson() {}

    /** An answer that is written as JSON in UTF-8. */
    public static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
    }
}
