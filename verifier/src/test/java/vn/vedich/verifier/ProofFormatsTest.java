package vn.vedich.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.proof.stream.Completeness;
import vn.vedich.proof.stream.CompletenessCheck;
import vn.vedich.proof.stream.CompletenessDocument;

/**
 * Holds the page of the proofs' forms to the code: each block of its example is what the code makes. A page that differs is
 * written to {@code target/reference} as it should be, and fails the build.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProofFormatsTest {

    private static final Path PAGE = Path.of("../docs/reference/proof-formats.md");
    private static final Path WRITTEN = Path.of("target/reference/proof-formats.md");
    private static final Pattern BLOCK =
            Pattern.compile("(<!-- example: ([a-z-]+) -->\n```\n)(.*?)(```\n)", Pattern.DOTALL);

    private final WorkedExample example = new WorkedExample();

    @Test
    void every_block_of_the_example_is_what_the_code_makes() throws IOException {
        Map<String, String> made = example.blocks();
        String page = Files.readString(PAGE);
        String right = BLOCK.matcher(page)
                .replaceAll(block -> Matcher.quoteReplacement(
                        block.group(1) + made.getOrDefault(block.group(2), "no such example\n") + block.group(4)));
        if (!page.equals(right)) {
            Files.createDirectories(WRITTEN.getParent());
            Files.writeString(WRITTEN, right);
        }

        assertThat(page).isEqualTo(right);
        assertThat(BLOCK.matcher(page).results().map(block -> block.group(2)))
                .containsExactlyInAnyOrderElementsOf(made.keySet());
    }

    @Test
    void the_usage_on_the_page_is_the_programs_own() throws IOException {
        assertThat(Files.readString(PAGE)).contains(Verifier.USAGE);
    }

    @Test
    void the_example_is_good_by_its_own_rules() {
        Map<String, String> blocks = example.blocks();
        assertThat(RunningTheVerifier.check(
                                blocks.get("export").getBytes(StandardCharsets.UTF_8),
                                example.key(),
                                blocks.get("checkpoint"))
                        .status())
                .isZero();
        assertThat(CompletenessCheck.check(
                        CompletenessDocument.parse(blocks.get("completeness").strip()), List.of(example.key())))
                .isInstanceOf(Completeness.Proven.class);
    }
}
