package vn.vedich.standalone.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.command.assessment.AssessmentCommand.RecordIndicators;
import vn.vedich.command.form.Catalogue;
import vn.vedich.command.form.CommandForm;
import vn.vedich.command.rights.Right;
import vn.vedich.kernel.provenance.Source;

/** What the invented year is, whatever an installation makes of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DistrictYearTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DistrictYear year = new DistrictYear();
    private final List<YearLine> lines = year.lines();

    @Test
    void it_is_the_same_whenever_it_is_made() {
        assertThat(new DistrictYear().written())
                .containsExactlyElementsOf(year.written().toList());
    }

    @Test
    void every_command_that_callers_give_is_used_and_accepted_at_least_once() {
        Set<String> used = lines.stream()
                .filter(line -> line.refusal() == null)
                .map(DistrictYearTest::name)
                .collect(Collectors.toSet());

        assertThat(new Catalogue().all().stream().map(CommandForm::name).filter(Right::isGivenByCallers))
                .isSubsetOf(used);
    }

    @Test
    void every_line_fits_the_form_of_its_command() {
        Catalogue catalogue = new Catalogue();

        assertThat(lines).allSatisfy(line -> {
            JsonNode written = JSON.readTree(line.json());
            assertThat(catalogue
                            .find(name(line))
                            .orElseThrow()
                            .bind(written.get("body"))
                            .command())
                    .isEqualTo(line.command());
        });
    }

    @Test
    void every_line_says_that_it_claims_no_fact() {
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.stated().source()).isEqualTo(Source.ILLUSTRATIVE);
            assertThat(line.stated().reason()).isNotNull();
            assertThat(line.id().value()).startsWith("dhy-");
        });
        assertThat(lines.stream().map(YearLine::id)).doesNotHaveDuplicates();
    }

    @Test
    void it_goes_from_the_first_day_of_the_year_to_the_last_in_order() {
        assertThat(lines.stream().map(YearLine::day)).isSorted();
        assertThat(lines.getFirst().day()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(lines.getLast().day()).isEqualTo(LocalDate.of(2019, 12, 31));
    }

    @Test
    void it_has_the_size_of_a_districts_year_and_a_few_refusals() {
        long values = lines.stream()
                .map(YearLine::command)
                .mapToInt(command -> command instanceof RecordIndicators many
                        ? many.observations().size()
                        : 1)
                .sum();
        long refused = lines.stream().filter(line -> line.refusal() != null).count();

        assertThat(values).isBetween(11_500L, 12_500L);
        assertThat(refused).isBetween(100L, 200L);
    }

    @Test
    void corrections_and_annulments_are_in_it() {
        assertThat(lines.stream().filter(line -> line.stated().corrects() != null))
                .hasSizeGreaterThan(20);
        assertThat(lines.stream().filter(line -> name(line).startsWith("Annul")))
                .hasSizeGreaterThan(40);
    }

    @Test
    void it_is_written_into_a_file_when_asked_for(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("year.jsonl");
        List<String> words = List.of("write", "district-2019", file.toString());
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        assertThat(Writing.isAskedFor(words)).isTrue();
        Writing.asked(words).write(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(Files.readAllLines(file))
                .containsExactlyElementsOf(year.written().toList());
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains(lines.size() + " commands");
        assertThat(Writing.isAskedFor(List.of("load", "district-2019"))).isFalse();
    }

    private static String name(YearLine line) {
        return line.command().getClass().getSimpleName();
    }
}
