package vn.vedich.command.form;

import java.lang.reflect.Type;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.kernel.value.Money;

/** Writes forms as JSON Schema 2020-12. Every object has its place under {@code $defs}, so that one may hold itself. */
final class Schemas {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Shapes shapes;
    private final ObjectNode definitions = JSON.objectNode();

    Schemas(Shapes shapes) {
        this.shapes = shapes;
    }

    ObjectNode body(Class<?> command) {
        ObjectNode body = object((Shape.Fields) shapes.of(command));
        ((ObjectNode) body.path("properties")).set(CommandForm.PROVENANCE, schema(Stated.class));
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", command.getSimpleName());
        schema.setAll(body);
        schema.set("$defs", definitions);
        return schema;
    }

    private ObjectNode schema(Type type) {
        return switch (shapes.of(type)) {
            case Shape.Fields fields -> reference(fields.record(), () -> object(fields));
            case Shape.Choice choice -> reference(choice.type(), () -> choice(choice));
            case Shape.Many many -> typed("array").set("items", schema(many.of()));
            case Shape.Words words -> words(words);
            case Shape.Flag flag -> typed("boolean");
            case Shape.Whole whole -> typed("integer");
            case Shape.Amount amount -> typed("integer").put("minimum", 0).put("maximum", Money.MOST);
            case Shape.Day day -> typed("string").put("format", "date");
            case Shape.Written written -> WrittenForms.schema(written.type());
        };
    }

    private ObjectNode reference(Class<?> type, java.util.function.Supplier<ObjectNode> definition) {
        String name = type.getSimpleName();
        if (!definitions.has(name)) {
            definitions.putObject(name);
            definitions.set(name, definition.get());
        }
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode object(Shape.Fields fields) {
        ObjectNode object = typed("object");
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        for (Shape.Component component : fields.components()) {
            properties.set(component.name(), schema(component.type()));
            if (component.required()) {
                required.add(component.name());
            }
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        return object.put("additionalProperties", false);
    }

    private ObjectNode choice(Shape.Choice choice) {
        ObjectNode schema = JSON.objectNode();
        ArrayNode options = schema.putArray("oneOf");
        choice.options().forEach((name, type) -> options.add(option(choice.property(), name, type)));
        return schema;
    }

    private ObjectNode option(String property, String name, Class<?> type) {
        ObjectNode object = object((Shape.Fields) shapes.of(type));
        ((ObjectNode) object.path("properties")).putObject(property).put("const", name);
        object.withArray("required").add(property);
        return object;
    }

    private static ObjectNode words(Shape.Words words) {
        ObjectNode schema = typed("string");
        ArrayNode values = schema.putArray("enum");
        words.constants().keySet().forEach(values::add);
        return schema;
    }

    private static ObjectNode typed(String type) {
        return JSON.objectNode().put("type", type);
    }
}
