package vn.vedich.standalone.record;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what was left out though it must be there: the components without value that are not marked as nullable. */
final class NothingMissing {

    private NothingMissing() {}

    /** The paths of what is missing below a value, such as {@code version.criteria[3].names.vi}. */
    static List<String> missingIn(String path, Object value) {
        return below(path, value).toList();
    }

    private static Stream<String> below(String path, Object value) {
        if (value instanceof List<?> many) {
            return IntStream.range(0, many.size()).boxed().flatMap(n -> below(path + "[" + n + "]", many.get(n)));
        }
        return value.getClass().isRecord()
                ? Arrays.stream(value.getClass().getRecordComponents())
                        .flatMap(component -> inComponent(path, component, value))
                : Stream.of();
    }

    private static Stream<String> inComponent(String path, RecordComponent component, Object owner) {
        String at = path + "." + component.getName();
        Object value = valueOf(component, owner);
        if (value != null) {
            return below(at, value);
        }
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? Stream.of() : Stream.of(at);
    }

    private static @Nullable Object valueOf(RecordComponent component, Object owner) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
