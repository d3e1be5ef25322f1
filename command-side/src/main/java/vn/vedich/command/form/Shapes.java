package vn.vedich.command.form;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.kernel.value.Money;

/** Reads the form of values from their classes. */
final class Shapes {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Map<Type, Shape> known = new ConcurrentHashMap<>();

    Shape of(Type type) {
        return known.computeIfAbsent(type, Shapes::read);
    }

    private static Shape read(Type type) {
        return switch (type) {
            case ParameterizedType many
            when many.getRawType() == List.class -> new Shape.Many(many.getActualTypeArguments()[0]);
            case Class<?> plain -> read(plain);
            default -> throw new IllegalArgumentException("no form is known for " + type);
        };
    }

    private static Shape read(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return new Shape.Flag();
        }
        if (type == int.class || type == Integer.class) {
            return new Shape.Whole();
        }
        if (type == long.class || type == Money.class) {
            return new Shape.Amount(type);
        }
        if (type == LocalDate.class) {
            return new Shape.Day();
        }
        if (type.isEnum()) {
            return new Shape.Words(type, constants(type));
        }
        JsonSubTypes options = type.getAnnotation(JsonSubTypes.class);
        if (options != null) {
            return choice(type, options);
        }
        return type.isRecord() && !isWritten(type) ? fields(type) : new Shape.Written(type);
    }

    private static Map<String, Object> constants(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(MAPPER.valueToTree(constant).stringValue(), constant);
        }
        return constants;
    }

    private static Shape choice(Class<?> type, JsonSubTypes options) {
        Map<String, Class<?>> byName = new LinkedHashMap<>();
        for (JsonSubTypes.Type option : options.value()) {
            byName.put(option.name(), option.value());
        }
        JsonTypeInfo info = Objects.requireNonNull(type.getAnnotation(JsonTypeInfo.class));
        return new Shape.Choice(type, info.property(), byName);
    }

    private static Shape fields(Class<?> type) {
        return new Shape.Fields(
                type,
                Arrays.stream(type.getRecordComponents()).map(Shapes::component).toList());
    }

    private static Shape.Component component(RecordComponent component) {
        boolean isList = component.getType() == List.class;
        AnnotatedElement annotated = component.getAnnotatedType();
        boolean nullable = annotated.isAnnotationPresent(Nullable.class);
        return new Shape.Component(component.getName(), component.getGenericType(), !nullable && !isList);
    }

    private static boolean isWritten(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch((Method m) -> m.isAnnotationPresent(JsonValue.class));
    }
}
