package vn.vedich.command.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.vedich.command.form.Catalogue;
import vn.vedich.command.form.CommandForm;
import vn.vedich.command.form.StrictJson;
import vn.vedich.command.rights.Right;

/**
 * How to give one command.
 *
 * @param schema JSON Schema of its body
 * @param example a body that the demonstration's record would accept from the right caller
 */
record CommandGuide(String name, JsonNode schema, JsonNode example) {

    /** Guides to all commands that callers give, by name. */
    static List<CommandGuide> all(Catalogue catalogue) {
        return catalogue.all().stream()
                .filter(form -> Right.isGivenByCallers(form.name()))
                .map(form -> new CommandGuide(form.name(), form.schema(), example(form)))
                .toList();
    }

    private static JsonNode example(CommandForm form) {
        String file = "/examples/" + form.name() + ".json";
        try (InputStream in = CommandGuide.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no example: " + file);
            }
            return StrictJson.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
