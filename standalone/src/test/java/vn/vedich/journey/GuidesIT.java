package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.journey.Guide.Before;
import vn.vedich.journey.Guide.Step;

/** Runs the commands of the guides in the order in which a reader would, and holds what they print to what is promised. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuidesIT {

    private static final Path GUIDES = Path.of("").toAbsolutePath().getParent().resolve("docs/guides");

    @TempDir
    private Path folder;

    @Test
    void auditing_a_figure_goes_as_its_guide_says() throws IOException {
        go("audit-a-figure.md");
    }

    @Test
    void following_directives_goes_as_its_guide_says() throws IOException {
        go("follow-directives.md");
    }

    private void go(String name) throws IOException {
        Guide guide = Guide.read(GUIDES.resolve(name));
        assertThat(guide.steps()).isNotEmpty().hasSameSizeAs(commandsShownIn(name));
        Path data = Files.createDirectory(folder.resolve("data"));
        Installation installation = Installation.withRecord(data);
        try (Shell shell = new Shell(folder, installation, here())) {
            for (Step step : guide.steps()) {
                installation = before(step, installation, data);
                shell.ask(installation);
                take(shell, step);
            }
        } finally {
            installation.close();
        }
    }

    private static List<String> commandsShownIn(String name) throws IOException {
        return Files.readAllLines(GUIDES.resolve(name)).stream()
                .filter("```sh"::equals)
                .toList();
    }

    private static Installation before(Step step, Installation running, Path data) {
        return switch (step.before()) {
            case Before.Nothing() -> running;
            case Before.Stop() -> {
                running.close();
                yield running;
            }
            case Before.StartAgain(List<String> arguments) -> {
                running.close();
                yield Installation.with(data, arguments.toArray(String[]::new));
            }
        };
    }

    /** A reader looks again until there is what was promised; what does something is done once. */
    private static void take(Shell shell, Step step) {
        if (step.prints().isEmpty()) {
            shell.run(step.commands());
        } else if (step.commands().stream().allMatch(Shell::onlyLooks)) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(shell.run(step.commands())).contains(step.prints()));
        } else {
            assertThat(shell.run(step.commands())).contains(step.prints());
        }
    }

    private static Map<String, String> here() throws IOException {
        return Map.of(
                "verifier/target/verifier-0.1.0-SNAPSHOT-exec.jar",
                System.getProperty("vedich.program.verifier"),
                "docs/guides/",
                GUIDES + "/",
                "9090",
                Integer.toString(freePort()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
