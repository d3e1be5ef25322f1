package vn.vedich.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.command.form.Catalogue;
import vn.vedich.command.rights.Right;
import vn.vedich.log.axon.EventType;
import vn.vedich.platform.access.AccessEvent;
import vn.vedich.platform.log.KernelForms;

/**
 * Writes what the reference says from the code. A page that differs from what is committed is written to
 * {@code target/reference} and fails the build, so that no page can lie.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReferenceTest {

    private static final Path COMMITTED = Path.of("../docs/reference");
    private static final Path WRITTEN = Path.of("target/reference");

    @Test
    void the_page_of_events_lists_every_stored_name_with_its_fields() throws IOException {
        assertThatPage("events.md", """
            # Events

            Every event that is stored, by its stored name and revision; written by the build from the code. The approved JSON of each is
            in `platform/src/test/resources/contract`. A field with `?` may be missing. Every event comes in an envelope with position,
            id, stream, sequence, three times and provenance; every text is erasable. Those of `log` and `operations` are of no
            stream: what the log says of itself, and what operators decided about the installation.

            | name | revision | fields |
            | --- | --- | --- |
            """ + rows(KernelForms.codec().types().all()) + """

            Who looked, and what was refused, in a log of their own:

            | name | revision | fields |
            | --- | --- | --- |
            """ + rows(AccessEvent.types()));
    }

    private static String rows(List<EventType> events) {
        return events.stream()
                .map(event -> "| " + event.name() + " | " + event.revision() + " | " + fields(event.type()) + " |\n")
                .collect(Collectors.joining());
    }

    @Test
    void the_page_of_commands_lists_every_command_with_its_fields() throws IOException {
        String rows = new Catalogue()
                .all().stream()
                        .map(form -> "| " + form.name() + (Right.isGivenByCallers(form.name()) ? "" : " (SYSTEM)")
                                + " | " + fields(form.type()) + " |\n")
                        .collect(Collectors.joining());

        assertThatPage("commands.md", """
            # Commands

            Every command of `POST /api/commands/{name}`; written by the build from the code. Its body holds these fields and one object
            `provenance`. A field with `?` may be left out; a list that is left out is empty. `GET /api/commands` gives each with its JSON
            Schema and an example, but for those that only the installation itself gives (SYSTEM). A correction is the recording command
            given again with `provenance.corrects` and a reason; an annulment is the command of that context whose name begins with
            Annul.

            | command | fields |
            | --- | --- |
            """ + rows);
    }

    @Test
    void the_page_of_rights_lists_who_may_give_what() throws IOException {
        String rows = Right.table().stream()
                .map(right -> "| " + right.role() + " | " + right.command() + " | " + where(right) + " | " + only(right)
                        + " |\n")
                .collect(Collectors.joining());

        assertThatPage("rights.md", """
            # Rights

            Who may give which command, written by the build from the one table in the code; what is not here is refused. `OWN`: it is
            about the caller's own unit. `BELOW`: about a unit below it. `PARTY`: the directive was given to the caller's unit, the
            request waits on it, or it invests in the project. `ELSEWHERE`: about a unit anywhere else. `NONE`: about no unit. What
            nobody ever registered (`UNKNOWN`) is passed on to the rules, which say what is missing. An operator gives any command for the
            unit whose act it is (`attributedTo`), in that unit's role. Rules may narrow these rights: nobody verifies what he entered
            himself, only the leading unit reports a directive done or gives parts of it, and a unit unsays only what it said itself.
            `SYSTEM` is the installation itself, in which role nobody signs in.

            | role | command | where | only |
            | --- | --- | --- | --- |
            """ + rows);
    }

    @Test
    void the_page_of_addresses_lists_everything_that_can_be_asked_and_sent() throws IOException {
        String rows = Addresses.all().stream()
                .map(address -> "| " + address.method() + " | `" + address.path() + "` | "
                        + String.join(", ", address.parameters()) + " | " + address.side() + " |\n")
                .collect(Collectors.joining());

        assertThatPage("addresses.md", """
            # Addresses

            What the programs answer, written by the build from the endpoints. Where they run apart, a proxy passes on to the side named
            here. `/v3/api-docs` of each describes answers and errors; `/actuator/…` is on each. What parameters mean everywhere:
            `asOf`, `knownAt`, `reportedBy` choose the moment, `atLeast` waits for a position, `limit` and `cursor` page, `q` searches
            without marks.

            | method | address | parameters | answered by |
            | --- | --- | --- | --- |
            """ + rows);
    }

    private static String where(Right right) {
        return new TreeSet<>(right.where()).stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String only(Right right) {
        String levels = String.join(", ", new TreeSet<>(right.levels()));
        String entries = String.join(", ", new TreeSet<>(right.entries()));
        return (levels.isEmpty() ? "" : "at level " + levels) + (entries.isEmpty() ? "" : "entries " + entries);
    }

    private static String fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(field -> field.getName() + (mayBeMissing(field) ? "?" : "") + ": " + name(field.getGenericType()))
                .collect(Collectors.joining(", "));
    }

    private static boolean mayBeMissing(RecordComponent field) {
        return field.getAnnotatedType().isAnnotationPresent(org.jspecify.annotations.Nullable.class);
    }

    private static String name(Type type) {
        return type instanceof ParameterizedType list
                ? "list of " + name(list.getActualTypeArguments()[0])
                : ((Class<?>) type).getSimpleName();
    }

    private static void assertThatPage(String page, String written) throws IOException {
        Path committed = COMMITTED.resolve(page);
        List<String> before = Files.exists(committed) ? Files.readAllLines(committed) : List.of();
        if (!before.equals(written.lines().toList())) {
            Files.createDirectories(WRITTEN);
            Files.writeString(WRITTEN.resolve(page), written);
        }
        assertThat(before).isEqualTo(written.lines().toList());
    }
}
