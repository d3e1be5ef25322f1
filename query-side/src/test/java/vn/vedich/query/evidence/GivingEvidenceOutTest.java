package vn.vedich.query.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.vedich.query.story.Story.day;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceWithdrawn;
import vn.vedich.kernel.evidence.MediaType;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Text;
import vn.vedich.platform.content.DamagedContent;
import vn.vedich.platform.content.FolderContents;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.Story;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GivingEvidenceOutTest {

    private static final EvidenceId PHOTO = new EvidenceId("qn-5-photo");
    private static final byte[] BYTES = "a".getBytes(UTF_8);
    private static final Sha256 HASH = new Sha256("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");

    @TempDir
    private Path folder;

    private MockMvc http;

    @BeforeEach
    void attached() throws IOException {
        FolderContents contents = FolderContents.in(folder);
        contents.put(HASH, new ByteArrayInputStream(BYTES));
        Content content = new Content(HASH, BYTES.length, new MediaType("image/jpeg"));
        Story story = new Story();
        story.tell("2019-06-01", new EvidenceAttached(PHOTO, new UnitId("quang-lam"), Text.of("Ảnh"), content));
        story.tell("2019-06-02", new EvidenceWithdrawn(PHOTO, day("2019-06-02")));
        EvidenceStore store = new EvidenceStore(AnswersDatabase.empty());
        new EvidenceProjection(store).apply(story.facts());
        EvidenceAnswers answers = new EvidenceAnswers(store, Clock.systemUTC());
        http = MockMvcBuilders.standaloneSetup(
                        new EvidenceContentEndpoint(answers, contents, projection -> new Covering(() -> 1)))
                .build();
    }

    @Test
    void the_file_comes_as_the_kind_that_it_was_attached_as_also_when_it_is_withdrawn() throws Exception {
        http.perform(get("/api/evidence/qn-5-photo/content?atLeast=1"))
                .andExpect(status().isOk())
                .andExpect(content().bytes(BYTES))
                .andExpect(header().string("Content-Type", "image/jpeg"))
                .andExpect(header().string("Content-Length", "1"))
                .andExpect(header().string("Content-Digest", "sha-256=:ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=:"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"qn-5-photo\""))
                .andExpect(header().string("ETag", "\"" + HASH + "\""))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void what_nobody_offers_is_unknown() {
        assertThatThrownBy(() -> http.perform(get("/api/evidence/map/content")))
                .hasRootCauseInstanceOf(UnknownSubject.class);
    }

    @Test
    void what_was_kept_once_and_is_gone_is_a_fault_of_ours() throws IOException {
        Files.delete(folder.resolve("ca").resolve(HASH.hex()));

        assertThatThrownBy(() -> http.perform(get("/api/evidence/qn-5-photo/content")))
                .hasRootCauseInstanceOf(DamagedContent.class);
    }
}
