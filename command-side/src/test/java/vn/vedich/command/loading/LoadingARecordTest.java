package vn.vedich.command.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;
import vn.vedich.platform.content.UnfitContent;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LoadingARecordTest {

    private static final EnteredBy OPERATOR = new EnteredBy(Text.of("operator"), Set.of(Role.OPERATOR), null);
    private static final String GOOD = "{\"id\":\"r-1\",\"command\":\"RegisterUnit\",\"body\":{\"unitId\":\"x\"}}\n";
    private static final String OTHER = "{\"id\":\"r-2\",\"command\":\"RenameUnit\",\"body\":{\"unitId\":\"x\"}}\n";

    private static final String HASH = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
    private static final String ENCLOSING =
            "{\"id\":\"r-4\",\"command\":\"AttachEvidence\",\"body\":{\"content\":{\"sha256\":\"" + HASH
                    + "\"}},\"content\":\"YQ==\"}\n";

    private final Map<Sha256, String> kept = new HashMap<>();
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
                "{\"id\":\"r-9\",\"command\":\"AttachEvidence\",\"body\":{},\"content\":\"not base64\"}",
                "{\"id\":null,\"command\":\"RegisterUnit\",\"body\":{}}",
                "{\"id\":\"r-9\",\"command\":\"RegisterUnit\",\"body\":null}",
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
    void what_a_line_encloses_is_kept_before_its_command_is_given() throws IOException {
        LoadReport report = load(ENCLOSING + OTHER);

        assertThat(report.accepted()).isEqualTo(2);
        assertThat(kept).containsExactly(Map.entry(new Sha256(HASH), "a"));
        assertThat(desk.given).containsExactly("r-4 AttachEvidence", "r-2 RenameUnit");
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void what_does_not_fit_its_command_is_not_kept_and_the_command_is_not_given(String line) throws IOException {
        LoadReport report = load(line + GOOD);

        assertThat(report.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.command()).isNotNull();
            assertThat(refused.reason()).isNotBlank();
        });
        assertThat(kept).isEmpty();
        assertThat(desk.given).containsExactly("r-1 RegisterUnit");
    }

    static Stream<String> misfits() {
        return Stream.of(
                ENCLOSING.replace("AttachEvidence", "RegisterUnit"),
                ENCLOSING.replace("YQ==", "Yg=="),
                ENCLOSING.replace("YQ==", ""),
                ENCLOSING.replace(HASH, "a"),
                ENCLOSING.replace("sha256", "sha"));
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
        new RecordLoader(desk, this::keep)
                .load(bytes(GOOD + "bad\n" + OTHER), OPERATOR, Locale.ENGLISH, (lines, refused) -> told.add(lines));

        assertThat(told).containsExactly(1L, 2L, 3L);
    }

    private LoadReport load(String file) throws IOException {
        return new RecordLoader(desk, this::keep).load(bytes(file), OPERATOR, Locale.ENGLISH, Progress.UNHEARD);
    }

    private long keep(Sha256 hash, InputStream enclosed) throws IOException {
        String text = new String(enclosed.readAllBytes(), StandardCharsets.UTF_8);
        if (!text.equals("a")) {
            throw new UnfitContent(UnfitContent.Why.OF_ANOTHER_HASH);
        }
        kept.put(hash, text);
        return text.length();
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
