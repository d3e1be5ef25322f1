package vn.vedich.query.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.bundle.BundleFiles;
import vn.vedich.bundle.check.BundleCheck;
import vn.vedich.bundle.check.CheckedBundle;
import vn.vedich.bundle.check.Trusted;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnsweringSystem;
import vn.vedich.query.story.PapersStory;
import vn.vedich.query.story.SampleStory;

/** The third clock: what follows from the papers that had come by a day, judged again without the system. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TakingABundleOfPapersTest {

    private static final List<Fact> FACTS =
            PapersStory.attested(SampleStory.untilJuly2019().story.facts());

    @TempDir
    private Path folder;

    @Test
    void the_rules_come_to_what_the_papers_had_come_to_on_each_day() throws Exception {
        Set<String> figures = new LinkedHashSet<>();
        try (AnsweringSystem system = SignedStory.in(folder, FACTS)) {
            for (int days = -1; days < 10; days++) {
                LocalDate day = PapersStory.FIRST.plusDays(days);
                String when = "?knownAt=" + (FACTS.size() - 1) + "&reportedBy=" + day;
                byte[] bundle = SignedStory.take(system, "/api/communes/quang-lam/scorecard/bundle" + when);
                CheckedBundle checked = check(bundle);
                var card = system.answer("/api/communes/quang-lam/scorecard" + when);

                assertThat(checked.question().reportedBy()).isEqualTo(day);
                assertThat(checked.figures().indicators().met())
                        .isEqualTo(card.path("indicators").path("met").asInt());
                figures.add(checked.figures().toString());
            }
        }
        assertThat(figures).hasSizeGreaterThan(1);
    }

    private CheckedBundle check(byte[] bundle) throws Exception {
        VerifierKey key =
                VerifierKey.parse(Unpacked.of(bundle).text(BundleFiles.KEY).strip());
        return BundleCheck.check(Files.write(folder.resolve("bundle.zip"), bundle), Trusted.keys(List.of(key)));
    }
}
