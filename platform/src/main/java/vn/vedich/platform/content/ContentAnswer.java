package vn.vedich.platform.content;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands verified bytes out as a file to be saved, never as something for a browser to show. */
public final class ContentAnswer {

    private ContentAnswer() {}

    /** Bytes of which nothing is known but their hash. */
    public static ResponseEntity<InputStreamResource> of(KeptContent kept) {
        return of(
                kept,
                MediaType.APPLICATION_OCTET_STREAM,
                ContentDisposition.attachment().build());
    }

    /** A file of that kind and name. */
    public static ResponseEntity<InputStreamResource> of(KeptContent kept, String mediaType, String fileName) {
        return of(
                kept,
                MediaType.parseMediaType(mediaType),
                ContentDisposition.attachment().filename(fileName).build());
    }

    private static ResponseEntity<InputStreamResource> of(
            KeptContent kept, MediaType type, ContentDisposition disposition) {
        return ResponseEntity.ok()
                .contentType(type)
                .contentLength(kept.size())
                .eTag(kept.sha256().hex())
                .header(ContentDigest.HEADER, ContentDigest.of(kept.sha256()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(kept.bytes()));
    }
}
