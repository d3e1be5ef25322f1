package vn.vedich.query.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LongTablesTest {

    /** As objects each of these tables takes more than the memory that there is. */
    @ParameterizedTest
    @CsvSource({"CSV, 60000, 24m", "NDJSON, 60000, 24m", "HTML, 60000, 24m", "XLSX, 60000, 24m", "PDF, 5000, 32m"})
    void a_long_table_is_written_in_little_memory(String format, String rows, String heap) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongTables.class.getName(),
                        format,
                        rows)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said).endsWith("whole\n");
    }
}
