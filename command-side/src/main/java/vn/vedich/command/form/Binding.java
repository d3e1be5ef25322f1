package vn.vedich.command.form;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.platform.problem.InvalidValues;

/** Binds one body, going on after what does not fit so that all of it can be told. What does not fit is bound to null. */
final class Binding {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Shapes shapes;
    private final Misfits misfits;

    Binding(Shapes shapes, Misfits misfits) {
        this.shapes = shapes;
        this.misfits = misfits;
    }

    @Nullable
    Object bind(JsonNode node, Type type, Path at) {
        return switch (shapes.of(type)) {
            case Shape.Fields fields -> object(node, fields, Set.of(), at);
            case Shape.Choice choice -> choice(node, choice, at);
            case Shape.Many many -> many(node, many, at);
            case Shape.Words words -> word(node, words, at);
            case Shape.Flag flag -> node.isBoolean() ? (Object) node.booleanValue() : misfit(at, "wants-flag");
            case Shape.Whole whole -> isWhole(node) ? (Object) node.intValue() : misfit(at, "wants-whole");
            case Shape.Amount amount -> isLong(node) ? written(node, amount.type(), at) : misfit(at, "wants-amount");
            case Shape.Day day -> node.isString() ? day(node.stringValue(), at) : misfit(at, "wants-text");
            case Shape.Written written ->
                node.isString() ? written(node, written.type(), at) : misfit(at, "wants-text");
        };
    }

    private @Nullable Object object(JsonNode node, Shape.Fields fields, Set<String> others, Path at) {
        if (!node.isObject()) {
            return misfit(at, "wants-object");
        }
        int before = misfits.count();
        Set<String> names =
                fields.components().stream().map(Shape.Component::name).collect(Collectors.toSet());
        node.propertyNames().stream()
                .filter(name -> !names.contains(name) && !others.contains(name))
                .forEach(name -> misfits.add(at.field(name), "unknown"));
        List<@Nullable Object> values = new ArrayList<>();
        fields.components().forEach(component -> values.add(component(node, component, at)));
        return misfits.count() > before ? null : Construction.of(fields, values, misfits, at);
    }

    private @Nullable Object component(JsonNode node, Shape.Component component, Path at) {
        JsonNode value = node.path(component.name());
        Path path = at.field(component.name());
        if (!value.isMissingNode() && !value.isNull()) {
            return bind(value, component.type(), path);
        }
        if (component.required()) {
            return misfit(path, "required");
        }
        return shapes.of(component.type()) instanceof Shape.Many ? List.of() : null;
    }

    private @Nullable Object choice(JsonNode node, Shape.Choice choice, Path at) {
        if (!node.isObject()) {
            return misfit(at, "wants-object");
        }
        JsonNode said = node.path(choice.property());
        Class<?> option = said.isString() ? choice.options().get(said.stringValue()) : null;
        if (option == null) {
            return misfit(at.field(choice.property()), choice.options().keySet());
        }
        Shape.Fields fields = (Shape.Fields) shapes.of(option);
        return object(node, fields, Set.of(choice.property()), at);
    }

    private @Nullable Object many(JsonNode node, Shape.Many many, Path at) {
        if (!node.isArray()) {
            return misfit(at, "wants-list");
        }
        List<@Nullable Object> items = new ArrayList<>();
        for (JsonNode item : node.values()) {
            items.add(bind(item, many.of(), at.item(items.size())));
        }
        return items;
    }

    private @Nullable Object word(JsonNode node, Shape.Words words, Path at) {
        Object constant = node.isString() ? words.constants().get(node.stringValue()) : null;
        return constant == null ? misfit(at, words.constants().keySet()) : constant;
    }

    private @Nullable LocalDate day(String text, Path at) {
        try {
            DayOrMonth day = DayOrMonth.of(text);
            if (!day.isMonth()) {
                return day.firstDay();
            }
            misfits.add(at, "wants-day");
        } catch (InvalidValue e) {
            misfits.add(at, "wants-day");
        }
        return null;
    }

    private @Nullable Object written(JsonNode node, Class<?> type, Path at) {
        try {
            return MAPPER.treeToValue(node, type);
        } catch (JacksonException e) {
            InvalidValues.in(e).ifPresentOrElse(why -> misfits.add(at, why), () -> misfits.add(at, "wants-text"));
            return null;
        }
    }

    private @Nullable Object misfit(Path at, Set<String> oneOf) {
        misfits.add(at, "wants-one-of", Map.of("values", String.join(", ", oneOf)));
        return null;
    }

    private @Nullable Object misfit(Path at, String key) {
        misfits.add(at, key);
        return null;
    }

    private static boolean isWhole(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToInt();
    }

    private static boolean isLong(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong();
    }
}
