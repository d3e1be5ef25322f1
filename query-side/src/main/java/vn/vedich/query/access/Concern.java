package vn.vedich.query.access;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Text;
import vn.vedich.platform.access.AccessEntry;
import vn.vedich.platform.access.AccessEvent.Answered;
import vn.vedich.platform.access.AccessEvent.Denied;
import vn.vedich.platform.access.AccessEvent.Exported;
import vn.vedich.platform.access.AccessEvent.Looked;
import vn.vedich.platform.access.AccessEvent.Refused;
import vn.vedich.platform.access.Question;
import vn.vedich.query.access.AccessQuery.Filter;

/** Whom an entry concerns: who called, and the units that he asked about or meant. */
final class Concern {

    private Concern() {}

    /** Whether it is the caller's and the unit's that were asked for. */
    static boolean fits(Filter filter, AccessEntry entry) {
        return (filter.caller() == null
                        || filter.caller().equals(entry.caller().subject().value()))
                && (filter.unit() == null || isOf(filter.unit(), entry));
    }

    private static boolean isOf(UnitId unit, AccessEntry entry) {
        return unit.equals(entry.caller().unit())
                || switch (entry.event()) {
                    case Looked looked -> names(unit, looked.question());
                    case Exported exported -> names(unit, exported.question());
                    case Denied denied -> names(unit, denied.question());
                    case Refused refused ->
                        unit.equals(refused.attributedTo()) || unit.stream().equals(refused.subject());
                    case Answered _ -> false;
                };
    }

    private static boolean names(UnitId unit, Question question) {
        return Stream.concat(
                        parts(question.path(), "/"),
                        parts(question.parameters(), "&")
                                .filter(parameter -> parameter.startsWith("unit="))
                                .map(parameter -> parameter.substring("unit=".length())))
                .anyMatch(unit.value()::equals);
    }

    private static Stream<String> parts(@Nullable Text text, String between) {
        return text == null || text.value() == null
                ? Stream.of()
                : Arrays.stream(text.value().split(between, -1));
    }
}
