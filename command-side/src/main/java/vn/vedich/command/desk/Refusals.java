package vn.vedich.command.desk;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.assessment.CriterionRefusal.Lacking;
import vn.vedich.command.decision.Refusal;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;
import vn.vedich.platform.problem.Sentence;
import vn.vedich.platform.problem.Sentences;

/** Says what a refusal means: its code finds the sentence, its components fill it in. */
final class Refusals {

    static final Sentences BOOK = new Sentences("vn.vedich.command.desk.refusals");

    private Refusals() {}

    static ProblemFound problem(Refusal refusal) {
        ProblemKind kind = switch (refusal.kind()) {
            case RULE -> ProblemKind.REFUSED;
            case NOT_YOURS -> ProblemKind.FORBIDDEN;
        };
        return ProblemFound.refused(kind, refusal.code(), BOOK.of(refusal.code(), values(refusal)));
    }

    private static Map<String, Object> values(Refusal refusal) {
        Map<String, Object> values = new LinkedHashMap<>();
        RecordComponent[] components = refusal.getClass().getRecordComponents();
        for (RecordComponent component : components == null ? new RecordComponent[0] : components) {
            values.put(component.getName(), written(value(refusal, component)));
        }
        return values;
    }

    private static @Nullable Object value(Refusal refusal, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(refusal);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't read " + component + " of a refusal", e);
        }
    }

    private static Object written(@Nullable Object value) {
        return switch (value) {
            case null -> "—";
            case Collection<?> many -> all(many.stream().map(Refusals::written).toList());
            case Lacking lacking -> Lackings.sentence(lacking);
            default -> value;
        };
    }

    private static Sentence all(List<Object> values) {
        return language -> values.stream()
                .map(value -> value instanceof Sentence sentence ? sentence.in(language) : value.toString())
                .collect(Collectors.joining("; "));
    }
}
