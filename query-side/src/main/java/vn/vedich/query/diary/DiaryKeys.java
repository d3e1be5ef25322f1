package vn.vedich.query.diary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveSourceNamed;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.session.SessionEvent.ConclusionAdopted;
import vn.vedich.kernel.session.SessionEvent.FindingRecorded;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;
import vn.vedich.kernel.session.SessionFacts;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.Unmarked;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.dossier.Dossier.OfRequest;
import vn.vedich.query.dossier.Dossier.OfSession;

/** What the documents of the diary are found and sorted by. */
final class DiaryKeys {

    /** The day of a session; none when there was none. */
    static final String HELD_ON = "heldOn";

    /** Every unit that took part. */
    static final String PARTICIPANTS = "participants";

    /** Subject, findings and conclusions without marks. */
    static final String UNMARKED = "unmarked";

    /** The sessions that a directive ever rested on, or in which a request was raised. */
    static final String SESSIONS = "sessions";

    private DiaryKeys() {}

    static Map<String, Object> of(Dossier dossier) {
        return switch (dossier) {
            case OfSession d -> ofSession(d.facts());
            case OfDirective d -> Map.of(SESSIONS, sessionsOf(d.facts()));
            case OfRequest d -> Map.of(SESSIONS, sessionsOf(d));
            default -> Map.of();
        };
    }

    private static Map<String, Object> ofSession(SessionFacts facts) {
        Map<String, Object> keys = new TreeMap<>();
        facts.held().ifPresent(held -> {
            keys.put(HELD_ON, held.heldOn().toString());
            keys.put(PARTICIPANTS, participants(held));
            keys.put(UNMARKED, unmarked(held, facts));
        });
        return keys;
    }

    private static List<String> participants(SessionHeld held) {
        return Stream.concat(Stream.of(held.unitId(), held.chair().unit()), held.present().stream())
                .map(UnitId::value)
                .distinct()
                .toList();
    }

    private static String unmarked(SessionHeld held, SessionFacts facts) {
        return Stream.of(
                        Stream.of(held.about()),
                        facts.findings().stream().map(FindingRecorded::text),
                        facts.conclusions().stream().map(ConclusionAdopted::text))
                .flatMap(texts -> texts)
                .map(Text::value)
                .filter(Objects::nonNull)
                .map(Unmarked::of)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> sessionsOf(DirectiveFacts facts) {
        Stream<@Nullable ConclusionOf> sources = Stream.concat(
                facts.ledger().events(DirectiveIssued.class).map(DirectiveIssued::source),
                facts.ledger().events(DirectiveSourceNamed.class).map(DirectiveSourceNamed::source));
        return sources.filter(Objects::nonNull)
                .map(source -> source.sessionId().value())
                .distinct()
                .toList();
    }

    private static List<String> sessionsOf(OfRequest request) {
        return request.facts().raised().stream()
                .flatMap(raised -> Stream.ofNullable(raised.session()))
                .map(session -> session.value())
                .toList();
    }
}
