package vn.vedich.query.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.bundle.BundleFiles;
import vn.vedich.bundle.check.BundleCheck;
import vn.vedich.bundle.check.CheckedBundle;
import vn.vedich.bundle.check.Trusted;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventLog;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnsweringSystem;
import vn.vedich.query.story.SampleStory;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ErasingWhatABundleHasTest {

    private static final Pattern HASH = Pattern.compile("\"([A-Za-z0-9_-]{43})\":\\{\"salt\"");

    @Test
    void erased_texts_leave_every_figure_and_every_proof_as_they_were(@TempDir Path folder) throws Exception {
        List<Fact> facts = SampleStory.untilJuly2019().story.facts();
        String path = "/api/communes/quang-lam/scorecard/bundle?atLeast=" + (facts.size() - 1);
        try (AnsweringSystem system = SignedStory.in(folder, facts)) {
            byte[] before = SignedStory.take(system, path);
            eraseAllTexts(system.log().log());
            byte[] after = SignedStory.take(system, path);
            VerifierKey key =
                    VerifierKey.parse(Unpacked.of(before).text(BundleFiles.KEY).strip());

            assertThat(Unpacked.of(before).text(BundleFiles.EVENTS)).contains("Quảng Lâm");
            assertThat(Unpacked.of(after).text(BundleFiles.EVENTS)).doesNotContain("Quảng Lâm");
            CheckedBundle checked =
                    BundleCheck.check(Files.write(folder.resolve("bundle.zip"), after), Trusted.keys(List.of(key)));
            assertThat(checked.figures()).hasToString("2/4 criteria, 3/5 indicators");
            assertThat(checked.unitName()).isEqualTo("quang-lam");
            assertThat(Unpacked.of(after).text(BundleFiles.CHECKPOINT))
                    .isEqualTo(Unpacked.of(before).text(BundleFiles.CHECKPOINT));
        }
    }

    private static void eraseAllTexts(EventLog log) {
        for (CoveredEvent event : log.readCovered(0, 1_000)) {
            HASH.matcher(String.valueOf(event.texts()))
                    .results()
                    .forEach(found -> log.eraseText(event.position(), found.group(1)));
        }
    }
}
