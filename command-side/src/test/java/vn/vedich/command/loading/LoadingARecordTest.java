package vn.vedich.command.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LoadingARecordTest {

    private static final EnteredBy OPERATOR = new EnteredBy(Text.of("operator"), Set.of(Role.OPERATOR), null);
    private static final String GOOD = "{\"id\":\"r-1\",\"command\":\"RegisterUnit\",\"body\":{\"unitId\":\"x\"}}\n";
    private static final String OTHER = "{\"id\":\"r-2\",\"command\":\"RenameUnit\",\"body\":{\"unitId\":\"x\"}}\n";

    private final FakeDesk desk = new FakeDesk();

    @Test
    void every_line_is_given_in_order_with_its_id() throws IOException {
        LoadReport report = load(GOOD + OTHER);

        assertThat(desk.given).containsExactly("r-1 RegisterUnit", "r-2 RenameUnit");
        assertThat(report).isEqualTo(new LoadReport(2, 2, 0, 0, 0, List.of(), 1L));
    }

    @Test
    void a_second_run_changes_nothing() throws IOException {
        load(GOOD + OTHER);

        assertThat(load(GOOD + OTHER)).isEqualTo(new LoadReport(2, 0, 2, 0, 0, List.of(), 1L));
    }

    @Test
    void a_file_without_a_last_line_feed_is_read_to_its_end() throws IOException {
        assertThat(load(GOOD + OTHER.strip()).accepted()).isEqualTo(2);
    }

    @Test
    void blank_lines_count_as_lines_of_the_file_and_not_as_commands() throws IOException {
        LoadReport report = load("\n  \n" + GOOD + "\nnonsense\n");

        assertThat(report.lines()).isEqualTo(2);
        assertThat(report.refused()).extracting(LoadReport.Refused::line).containsExactly(5L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "null",
                "[]",
                "{}",
                "{\"id\":\"r-9\",\"command\":\"RegisterUnit\"}",
                "{\"id\":\"r-9\",\"command\":\"RegisterUnit\",\"body\":[]}",
                "{\"id\":\"r-9\",\"command\":\"RegisterUnit\",\"body\":{},\"more\":1}",
                "{\"id\":\"r-9\",\"id\":\"r-8\",\"command\":\"RegisterUnit\",\"body\":{}}",
                "{\"id\":\"not an id\",\"command\":\"RegisterUnit\",\"body\":{}}",
                "{\"id\":\"r-9\",\"command\":\"RegisterUnit\",\"body\":{}} {}"
            })
    void a_bad_line_is_named_and_the_rest_is_not_lost(String bad) throws IOException {
        LoadReport report = load(GOOD + bad + "\n" + OTHER);

        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.line()).isEqualTo(2);
            assertThat(refused.reason()).isNotBlank();
        });
    }

    @Test
    void a_line_that_is_too_long_is_named_and_the_rest_is_not_lost() throws IOException {
        LoadReport report = load(GOOD + "x".repeat(RecordLines.LONGEST + 1) + "\n" + OTHER);

        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.refused()).extracting(LoadReport.Refused::line).containsExactly(2L);
    }

    @Test
    void a_refused_command_is_named_with_its_reason() throws IOException {
        LoadReport report = load("{\"id\":\"r-3\",\"command\":\"Refuse\",\"body\":{}}\n" + GOOD);

        assertThat(report.refused()).containsExactly(new LoadReport.Refused(1, "Refuse", "because"));
        assertThat(report.accepted()).isEqualTo(1);
    }

    @Test
    void only_so_many_refusals_are_told_one_by_one() throws IOException {
        LoadReport report = load("nonsense\n".repeat(LoadReport.MOST_REFUSED + 5));

        assertThat(report.refusedLines()).isEqualTo(LoadReport.MOST_REFUSED + 5);
        assertThat(report.refused()).hasSize(LoadReport.MOST_REFUSED);
    }

    @Test
    void progress_is_told_after_every_line() throws IOException {
        List<Long> told = new ArrayList<>();
        new RecordLoader(desk)
                .load(bytes(GOOD + "bad\n" + OTHER), OPERATOR, Locale.ENGLISH, (lines, refused) -> told.add(lines));

        assertThat(told).containsExactly(1L, 2L, 3L);
    }

    private LoadReport load(String file) throws IOException {
        return new RecordLoader(desk).load(bytes(file), OPERATOR, Locale.ENGLISH, Progress.UNHEARD);
    }

    private static ByteArrayInputStream bytes(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    /** Accepts each id once, at the next position; refuses a command called Refuse. */
    private static final class FakeDesk implements Giving {

        private final Map<CommandId, Long> accepted = new HashMap<>();
        private final List<String> given = new ArrayList<>();

        @Override
        public Outcome give(String command, ObjectNode body, CommandId id, EnteredBy caller, Locale language) {
            given.add(id + " " + command);
            if (command.equals("Refuse")) {
                return new Outcome.Refused("because");
            }
            Long before = accepted.putIfAbsent(id, (long) accepted.size());
            return before == null ? new Outcome.Accepted(accepted.size() - 1L) : new Outcome.AlreadyThere(before);
        }
    }
}
