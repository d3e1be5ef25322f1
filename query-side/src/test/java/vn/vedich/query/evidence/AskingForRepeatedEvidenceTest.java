package vn.vedich.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.EvidenceEvent;
import vn.vedich.kernel.evidence.MediaType;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.SampleStory;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AskingForRepeatedEvidenceTest {

    private static final EvidenceId REPEATED = new EvidenceId("repeated");

    private static final MomentsAsked NOW = new MomentsAsked(null, null, null, null);

    private final SampleStory sample = new SampleStory();

    @Test
    void a_piece_that_bears_that_word_as_its_id_is_not_hidden() {
        sample.units();
        attach();

        assertThat(endpoint().repeatedOrPiece(NOW, null, null).answer())
                .isInstanceOfSatisfying(
                        PieceView.class,
                        piece -> assertThat(piece.evidence().id()).isEqualTo(REPEATED));
        assertThat(endpoint().repeated(NOW, null, null).answer()).isInstanceOf(RepeatedView.class);
    }

    @Test
    void without_one_the_former_address_stays_the_list_s() {
        sample.units();

        assertThat(endpoint().repeatedOrPiece(NOW, null, null).answer()).isInstanceOf(RepeatedView.class);
    }

    private void attach() {
        Content content = new Content(new Sha256("0123456789abcdef".repeat(4)), 1, new MediaType("image/jpeg"));
        sample.story.tell(
                "2019-07-01",
                new EvidenceEvent.EvidenceAttached(REPEATED, SampleStory.COMMUNE, Text.of("Ảnh"), content));
    }

    private EvidenceEndpoint endpoint() {
        EvidenceStore store = new EvidenceStore(AnswersDatabase.empty());
        new EvidenceProjection(store).apply(sample.story.facts());
        return new EvidenceEndpoint(
                new EvidenceAnswers(store, Clock.systemUTC()), _ -> new Moments(new Covering(() -> 0), null, null));
    }
}
