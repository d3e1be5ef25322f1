package vn.vedich.query.access;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.value.Text;
import vn.vedich.platform.access.AccessEntry;
import vn.vedich.platform.access.AccessEvent.Answered;
import vn.vedich.platform.access.AccessEvent.Denied;
import vn.vedich.platform.access.AccessEvent.Exported;
import vn.vedich.platform.access.AccessEvent.Looked;
import vn.vedich.platform.access.AccessEvent.Refused;
import vn.vedich.platform.access.Question.Body;
import vn.vedich.query.access.AccessQuery.Kind;

/**
 * One question that was asked.
 *
 * @param recordPosition its place in the access record
 * @param at when it was kept, before it was answered
 * @param path percent-encoded; null once erased
 * @param parameters sorted and percent-encoded; null when there were none, or once erased
 * @param moment the parameters that say which moment was asked about, as they were given
 * @param body what was sent with the question
 * @param status of HTTP that it was answered with; null while it is, and when it was cut off
 * @param summary one sentence that says what happened
 */
record AccessView(
        long recordPosition,
        EntryId entry,
        Instant at,
        EnteredBy caller,
        Kind kind,
        String method,
        @Nullable String path,
        @Nullable String parameters,
        Map<String, String> moment,
        @Nullable SentView body,
        @Nullable Integer status,
        String summary) {

    AccessView {
        moment = Map.copyOf(moment);
    }

    /**
     * What was sent with a question.
     *
     * @param text null when it was not kept as such, and once erased
     * @param sha256 of its bytes, where the text was not kept
     */
    record SentView(@Nullable Text text, @Nullable String sha256, long bytes) {

        static @Nullable SentView of(@Nullable Body body) {
            return body == null
                    ? null
                    : new SentView(
                            body.text(),
                            body.sha256() == null ? null : body.sha256().hex(),
                            body.bytes());
        }
    }

    /** What kind of access an entry tells of; empty when of none. */
    static Optional<Kind> kind(AccessEntry entry) {
        return switch (entry.event()) {
            case Looked _ -> Optional.of(Kind.LOOKED);
            case Exported _ -> Optional.of(Kind.EXPORTED);
            case Denied _ -> Optional.of(Kind.DENIED);
            case Answered _ -> Optional.empty();
            case Refused _ -> Optional.empty();
        };
    }
}
