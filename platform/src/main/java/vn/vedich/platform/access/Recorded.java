package vn.vedich.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;

/**
 * What is recorded: whatever an auditor asks, whatever anybody takes out of the system as a copy, every look into the record
 * itself, where subscriptions lead, and whoever asks for the secret of a webhook or has something sent there again. It depends on
 * who asks and on the path as it is matched, and on nothing else that a caller or a setting says.
 */
final class Recorded {

    private static final Set<String> WORDS_OF_EXPORTS = Set.of("export", "exports", "receipts", "bundle");
    private static final List<String> FORMS_OF_EXPORTS = List.of(".ndjson", ".csv", ".xlsx", ".html", ".pdf", ".zip");

    /** What gives the log, or this record, away line by line. */
    private static final List<List<String>> COPIES =
            List.of(List.of("api", "events"), List.of("api", "accesses", "log"), List.of("audit", "tile", "entries"));

    /** What is recorded whoever asks it. */
    private static final List<List<String>> BY_WHOMEVER =
            List.of(List.of("api", "accesses"), List.of("api", "refusals"), List.of("api", "subscriptions"));

    /** What is given away, or set off, under an address of webhooks. */
    private static final List<String> WEBHOOKS = List.of("api", "webhooks");

    private static final Set<String> WORDS_OF_WEBHOOKS = Set.of("secret", "redeliver");

    /** Where acts come in: they leave a trace of their own, and what is sent there is for them alone to read. */
    private static final List<List<String>> ACTS = List.of(
            List.of("api", "commands"), List.of("api", "records"), List.of("api", "contents"), List.of("audit", "key"));

    private Recorded() {}

    /** As what this is to be kept; empty when it is not. */
    static Optional<Function<Question, AccessEvent>> as(EnteredBy caller, HttpServletRequest request) {
        List<String> segments = segments(request);
        if (isExport(segments)) {
            return Optional.of(AccessEvent.Exported::new);
        }
        return caller.roles().contains(Role.AUDITOR) || beginsWithOne(segments, BY_WHOMEVER) || isOfAWebhook(segments)
                ? Optional.of(AccessEvent.Looked::new)
                : Optional.empty();
    }

    /** Whether a copy is what is asked for, by the path as it is matched. */
    static boolean isExport(List<String> segments) {
        return beginsWithOne(segments, COPIES)
                || segments.stream().anyMatch(WORDS_OF_EXPORTS::contains)
                || FORMS_OF_EXPORTS.stream()
                        .anyMatch(form ->
                                !segments.isEmpty() && segments.getLast().endsWith(form));
    }

    /** Whether a secret is asked for, or that something is sent again. */
    private static boolean isOfAWebhook(List<String> segments) {
        return beginsWithOne(segments, List.of(WEBHOOKS)) && WORDS_OF_WEBHOOKS.contains(segments.getLast());
    }

    /** Whether what is sent with it is part of a question. */
    static boolean isAsked(HttpServletRequest request) {
        return !beginsWithOne(segments(request), ACTS);
    }

    /** The parts of a path, decoded as they are when a handler is looked for. */
    static List<String> segments(HttpServletRequest request) {
        return PathContainer.parsePath(request.getRequestURI()).elements().stream()
                .filter(PathSegment.class::isInstance)
                .map(element -> ((PathSegment) element).valueToMatch())
                .toList();
    }

    private static boolean beginsWithOne(List<String> segments, List<List<String>> beginnings) {
        return beginnings.stream()
                .anyMatch(beginning -> segments.size() >= beginning.size()
                        && segments.subList(0, beginning.size()).equals(beginning));
    }
}
