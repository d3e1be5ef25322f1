package vn.vedich.query.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.log.Attestation;
import vn.vedich.log.notary.AttestedCheckpoints;
import vn.vedich.log.notary.ProvenLog;
import vn.vedich.proof.StrictBase64;
import vn.vedich.query.answer.Parameters;

/**
 * Time stamps of RFC 3161, for everybody. {@code openssl ts -verify} takes both answers as they are: {@code -data} what was
 * stamped, {@code -in} the stamp.
 */
@RestController
class TimestampEndpoint {

    private static final MediaType REPLY = MediaType.parseMediaType("application/timestamp-reply");

    private final ProvenLog log;

    TimestampEndpoint(ProvenLog log) {
        this.log = log;
    }

    /** The authority's reply, in DER, about the checkpoint of this size; about the newest that it stamped unless given. */
    @GetMapping("/audit/checkpoint/timestamp")
    ResponseEntity<byte[]> timestamp(@RequestParam(required = false) @Nullable String size) {
        Attestation stamp = stamp(size);
        return ResponseEntity.ok()
                .contentType(REPLY)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("checkpoint-" + stamp.size() + ".tsr")
                                .build()
                                .toString())
                .cacheControl(CacheControl.noCache())
                .body(StrictBase64.decode(stamp.content()));
    }

    /** The bytes that were stamped: that checkpoint as the log signed it, without the signatures of witnesses. */
    @GetMapping("/audit/checkpoint/stamped")
    ResponseEntity<String> stamped(@RequestParam(required = false) @Nullable String size) {
        return PlainText.answer(ChosenCheckpoint.ofSize(log, stamp(size).size()).note());
    }

    private Attestation stamp(@Nullable String size) {
        AttestedCheckpoints attested = log.attested();
        return ChosenCheckpoint.found(
                size == null ? attested.newestTimestamp() : attested.timestamp(Parameters.position("size", size, 0)));
    }
}
