package vn.vedich.log.mongo;

/**
 * The names in a document of {@code commits}. The stored form can't be changed after the first event is stored; another form
 * will have another number. All of {@code events} is written once and for ever; only {@code texts} and the fingerprint's
 * salt can be erased.
 *
 * <pre>{@code
 * { _id: 41,                     position of the first event; the others follow, one by one
 *   form: 1,
 *   n: 2,                        number of events: the next document's _id is 43
 *   command: "…", attempt: "…",  attempt: random, to know one's own document again
 *   recordedAt: "2026-11-23T02:03:04.000005Z",
 *   fingerprint: { hash: "…", salt: "…" },
 *   events: [ { id, name, revision, place: "unit/quang-lam#0000000017", streamType, occurredOn, reportedOn,
 *               provenance: "canonical JSON", payload: "canonical JSON" }, … ],
 *   texts: { "1": "canonical JSON: hash → salt and text, of the event with this index" } }
 * }</pre>
 *
 * What is null is left out.
 */
final class Fields {

    static final int FORM_1 = 1;

    static final String ID = "_id";
    static final String FORM = "form";
    static final String COUNT = "n";
    static final String COMMAND = "command";
    static final String ATTEMPT = "attempt";
    static final String RECORDED_AT = "recordedAt";
    static final String FINGERPRINT = "fingerprint";
    static final String HASH = "hash";
    static final String SALT = "salt";
    static final String EVENTS = "events";
    static final String TEXTS = "texts";

    static final String EVENT_ID = "id";
    static final String NAME = "name";
    static final String REVISION = "revision";
    static final String PLACE = "place";
    static final String STREAM_TYPE = "streamType";
    static final String OCCURRED_ON = "occurredOn";
    static final String REPORTED_ON = "reportedOn";
    static final String PROVENANCE = "provenance";
    static final String PAYLOAD = "payload";

    private Fields() {}

    static String ofEach(String fieldOfEvent) {
        return EVENTS + "." + fieldOfEvent;
    }

    static String textsOf(int index) {
        return TEXTS + "." + index;
    }
}
