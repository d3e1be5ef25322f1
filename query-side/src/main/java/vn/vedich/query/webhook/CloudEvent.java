package vn.vedich.query.webhook;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import vn.vedich.query.change.ChangeView;

/**
 * A change in the structured JSON form of CloudEvents 1.0.
 *
 * @param id the position of the change; with the source it names the event for ever
 * @param source the installation that it happened at, a reference of RFC 3986
 * @param type {@code vn.vedich.} and the stored name of the event
 * @param subject the directive's id
 * @param time when the log took it in
 */
@JsonPropertyOrder({"specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data"})
record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        ChangeView data) {

    static final String CONTENT_TYPE = "application/cloudevents+json; charset=utf-8";

    static CloudEvent of(String source, ChangeView change) {
        return new CloudEvent(
                "1.0",
                Long.toString(change.position()),
                source,
                "vn.vedich." + change.type(),
                change.directiveId().value(),
                change.recordedAt(),
                "application/json",
                change);
    }
}
