package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of the guides in the order in which a reader would, and holds what they print to what is promised. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuidesIT {

    private static final Path GUIDES = Path.of("").toAbsolutePath().getParent().resolve("docs/guides");

    @TempDir
    private Path folder;

    @Test
    @SuppressWarnings("try") // the guide stops the system before its last steps
    void auditing_a_figure_goes_as_its_guide_says() throws Exception {
        Guide guide = Guide.read(GUIDES.resolve("audit-a-figure.md"));
        assertThat(guide.steps()).hasSizeGreaterThan(6);
        Path data = Files.createDirectory(folder.resolve("data"));
        try (Installation installation = Installation.withRecord(data)) {
            Shell shell = new Shell(folder, installation);
            for (Guide.Step step : guide.steps()) {
                if (step.systemStopped()) {
                    installation.close();
                }
                run(shell, step);
            }
        }
    }

    private static void run(Shell shell, Guide.Step step) {
        assertThat(shell.run(step.commands())).contains(step.prints());
    }
}
