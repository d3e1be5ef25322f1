package vn.vedich.query.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.StoryLog;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgettingStreamsTest {

    private static final int STEPS = 5;

    @TempDir
    private Path folder;

    @Test
    void an_erased_text_goes_in_time_also_of_a_stream_that_is_asked_for_again_and_again_while_the_log_grows() {
        AtomicLong nanos = new AtomicLong();
        SampleStory sample = new SampleStory();
        sample.units();
        try (StoryLog log = StoryLog.in(folder).append(sample.story.facts())) {
            StreamFacts streams =
                    new StreamFacts(log.log(), new StoredFacts(KernelForms.codec())::fact, 1 << 20, nanos::get);
            String stream = SampleStory.COMMUNE.stream();
            assertThat(streams.of(stream, log.log().head()).toString()).contains("Quảng Lâm");
            log.eraseTexts();

            for (int step = 0; step < STEPS; step++) {
                nanos.addAndGet(StreamFacts.REMEMBERED.dividedBy(STEPS - 1).toNanos());
                int told = sample.story.length();
                sample.rules();
                log.append(sample.story.facts().subList(told, sample.story.length()));
                streams.of(stream, log.log().head());
            }

            assertThat(streams.of(stream, log.log().head()).toString()).doesNotContain("Quảng Lâm");
        }
    }
}
