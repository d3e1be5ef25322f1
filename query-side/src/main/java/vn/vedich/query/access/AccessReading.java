package vn.vedich.query.access;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.Text;
import vn.vedich.platform.access.AccessEntry;
import vn.vedich.platform.access.AccessEvent.Answered;
import vn.vedich.platform.access.AccessEvent.Denied;
import vn.vedich.platform.access.AccessEvent.Exported;
import vn.vedich.platform.access.AccessEvent.Looked;
import vn.vedich.platform.access.AccessEvent.Refused;
import vn.vedich.platform.access.AccessLog;
import vn.vedich.platform.access.Question;
import vn.vedich.platform.problem.Sentences;
import vn.vedich.query.access.AccessQuery.Kind;
import vn.vedich.query.access.AccessView.SentView;

/** Puts entries of the record into the form of the answer. */
record AccessReading(AccessLog log, Locale language) {

    private static final Sentences BOOK = new Sentences("vn.vedich.query.access.accesses");
    private static final Set<String> MOMENTS = Set.of("asOf", "knownAt", "reportedBy");
    private static final String ERASED = "—";

    AccessView access(AccessEntry entry) {
        return switch (entry.event()) {
            case Looked looked -> access(entry, Kind.LOOKED, looked.question(), outcome(entry));
            case Exported exported -> access(entry, Kind.EXPORTED, exported.question(), outcome(entry));
            case Denied denied -> access(entry, Kind.DENIED, denied.question(), denied.status());
            case Answered _, Refused _ -> throw new IllegalArgumentException("no access: " + entry);
        };
    }

    RefusalView refusal(AccessEntry entry) {
        Refused refused = (Refused) entry.event();
        return new RefusalView(
                entry.position(),
                entry.id(),
                entry.recordedAt(),
                entry.caller(),
                refused.command(),
                refused.unknownCommand(),
                refused.subject(),
                refused.commandId(),
                refused.attributedTo(),
                refused.status(),
                refused.problem(),
                refused.refusal(),
                summary(entry, refused));
    }

    private AccessView access(AccessEntry entry, Kind kind, Question question, @Nullable Integer status) {
        return new AccessView(
                entry.position(),
                entry.id(),
                entry.recordedAt(),
                entry.caller(),
                kind,
                question.method(),
                question.path().value(),
                question.parameters() == null ? null : question.parameters().value(),
                moment(question.parameters()),
                SentView.of(question.body()),
                status,
                summary(entry, kind, question, status));
    }

    private @Nullable Integer outcome(AccessEntry entry) {
        return log.outcome(entry.id()).orElse(null);
    }

    private static Map<String, String> moment(@Nullable Text parameters) {
        Map<String, String> moment = new TreeMap<>();
        if (parameters != null && parameters.value() != null) {
            Arrays.stream(parameters.value().split("&", -1))
                    .map(parameter -> parameter.split("=", 2))
                    .filter(parts -> parts.length == 2 && MOMENTS.contains(parts[0]))
                    .forEach(parts -> moment.merge(parts[0], decoded(parts[1]), (one, other) -> one + "," + other));
        }
        return moment;
    }

    private static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return encoded;
        }
    }

    private String summary(AccessEntry entry, Kind kind, Question question, @Nullable Integer status) {
        Map<String, Object> values = new HashMap<>();
        values.put("who", said(entry.caller().subject()));
        values.put("method", question.method());
        values.put("path", said(question.path()));
        values.put("parameters", question.parameters() == null ? "" : "?" + said(question.parameters()));
        values.put("status", status == null ? BOOK.of("unanswered") : status);
        return BOOK.of(kind.name().toLowerCase(Locale.ROOT), values).in(language);
    }

    private String summary(AccessEntry entry, Refused refused) {
        Map<String, Object> values = new HashMap<>();
        String command = refused.command();
        values.put("who", said(entry.caller().subject()));
        values.put("command", command == null ? BOOK.of("unknown-command") : command);
        values.put("subject", refused.subject() == null ? BOOK.of("no-subject") : refused.subject());
        values.put("code", refused.refusal() == null ? refused.problem() : refused.refusal());
        values.put("status", refused.status());
        return BOOK.of("refused", values).in(language);
    }

    private static String said(Text text) {
        return text.value() == null ? ERASED : text.value();
    }
}
