package vn.vedich.query.bundle;

import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.test.web.servlet.MvcResult;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnsweringSystem;

/** A system whose checkpoint covers all of a story. */
final class SignedStory {

    private SignedStory() {}

    static AnsweringSystem in(Path folder, List<Fact> facts) {
        AnsweringSystem system =
                AnsweringSystem.in(folder, Clock.fixed(Instant.parse("2019-07-09T02:00:00Z"), ZoneOffset.UTC));
        system.log().append(facts);
        await().until(() -> system.log()
                .log()
                .checkpoints()
                .newest()
                .filter(newest -> newest.size() == facts.size())
                .isPresent());
        return system;
    }

    static byte[] take(AnsweringSystem system, String path) throws Exception {
        MvcResult started = system.http().perform(get(path)).andReturn();
        return system.http()
                .perform(asyncDispatch(started))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
