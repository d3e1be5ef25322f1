package vn.vedich.query.export;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a question was found.
 *
 * @param template with {@code {id}} in it, where it has one
 */
record Address(
        Exportable question, String template, @Nullable String id) {

    private static final String PLACE = "{id}";

    /** Empty when the path is not one of this template. */
    static Optional<Address> of(Exportable question, String template, String path) {
        String[] wanted = template.split("/", -1);
        String[] given = path.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        String id = null;
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].equals(PLACE)) {
                id = given[i];
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(new Address(question, template, id));
    }
}
