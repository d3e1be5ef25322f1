package vn.vedich.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.query.webhook.Installation.AGRICULTURE;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vedich.log.deliveries.Delivery;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.platform.notice.Notices;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TellingOutcomesTest {

    private static final int MEBI = 1 << 20;

    @TempDir
    private Path folder;

    private Installation installation;

    @BeforeEach
    void open() {
        installation = new Installation(folder);
        installation.register("agriculture.1", AGRICULTURE, "https://example.org/");
    }

    @AfterEach
    void close() {
        installation.close();
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("x".repeat(MEBI), true),
                Arguments.of("\"".repeat(MEBI), true),
                Arguments.of("ấ".repeat(MEBI / 3), true),
                Arguments.of("x".repeat(5 * MEBI), false),
                Arguments.of("\"".repeat(3 * MEBI), false),
                Arguments.of("ấ".repeat(2 * MEBI), false),
                Arguments.of("x\u0000", false));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void what_is_too_large_for_the_log_or_unfit_is_told_by_its_hash_and_all_else_to_the_letter(
            String body, boolean toTheLetter) {
        long position = installation.issue("houses", AGRICULTURE);
        Delivery delivery = Delivery.first("agriculture.1", "houses", position, installation.clock.instant());

        new Outcomes(new Notices(installation.log(), KernelForms.codec()))
                .delivered(installation.webhook("agriculture.1"), delivery, body, installation.clock.instant());

        String told = installation.outcomes().getFirst().notice().text().value().orElseThrow();
        if (toTheLetter) {
            assertThat(told.equals(body)).isTrue();
        } else {
            assertThat(told).startsWith("sha256:");
        }
    }
}
