package vn.vedich.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import vn.vedich.command.loading.Outcome;
import vn.vedich.command.loading.RecordLoader;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LoadingAtStartTest {

    private static final Resource RECORD = new ByteArrayResource(new byte[0]);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong();
    private final Stopwatch since = new Stopwatch(nanos::get, 0);
    private final RecordLoader refusing = new RecordLoader(
            (command, body, id, caller, language) -> new Outcome.Refused("because " + caller.subject()),
            (sha256, bytes) -> 0);

    @TempDir
    private Path folder;

    @Test
    void the_files_that_load_names_follow_the_record() {
        assertThat(records(RECORD, "load", "a.jsonl", "b.jsonl").files())
                .containsExactly(RECORD, new FileSystemResource("a.jsonl"), new FileSystemResource("b.jsonl"));
    }

    @Test
    void the_invented_year_is_loaded_by_its_name() throws IOException {
        Resource year = records(null, "load", "district-2019").files().getFirst();

        assertThat(year.getFilename()).isEqualTo("district-2019");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(year.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).contains("\"id\":\"dhy-units-00001\"");
        }
    }

    @Test
    void without_record_and_files_there_is_nothing_to_load() {
        assertThat(records(null).files()).isEmpty();
        assertThat(records(null, "serve", "a.jsonl").files()).isEmpty();
    }

    @Test
    void a_refused_line_is_printed_with_its_number_command_and_reason() throws IOException {
        Path file = folder.resolve("papers.jsonl");
        Files.writeString(file, "\n{\"id\":\"p-1\",\"command\":\"RenameUnit\",\"body\":{}}\n");

        assertThat(loading().load(new FileSystemResource(file), since)).isEqualTo(-1);
        assertThat(output())
                .contains("papers.jsonl: 1 commands, 0 accepted")
                .contains("line 2 RenameUnit: because operator");
    }

    @Test
    void a_file_that_is_not_there_is_named_and_the_start_goes_on() {
        assertThat(loading().load(new FileSystemResource(folder.resolve("gone.jsonl")), since))
                .isEqualTo(-1);
        assertThat(output()).contains("gone.jsonl").contains("can't be read");
    }

    @Test
    void a_lap_ends_where_the_next_begins() {
        nanos.set(5_000_000);
        assertThat(since.lap("first")).isEqualTo("  [first 5 ms]");
        nanos.set(7_000_000);
        assertThat(since.lap("second")).isEqualTo("  [second 2 ms]");
        assertThat(since.total()).contains("7 ms");
    }

    private Loading loading() {
        return new Loading(refusing, "operator", new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Records records(@Nullable Resource record, String... words) {
        return Records.of(
                new DemoProperties(record, "quang-lam", LocalDate.EPOCH, "auditor", "operator", "demo"),
                new DefaultApplicationArguments(words));
    }
}
