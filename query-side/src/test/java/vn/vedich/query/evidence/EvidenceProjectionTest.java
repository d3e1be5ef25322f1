package vn.vedich.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.vedich.kernel.event.Event;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.projection.ProjectionContract;
import vn.vedich.query.story.SampleStory;

class EvidenceProjectionTest extends ProjectionContract {

    @Override
    protected Projection projectionIn(MongoDatabase answers) {
        return new EvidenceProjection(new EvidenceStore(answers));
    }

    @Test
    void wherever_an_event_names_evidence_it_offers_it() {
        assertThat(SampleStory.whole())
                .allSatisfy(fact -> assertThat(Offer.in(fact.event()).stream()
                                .map(offer -> offer.evidence().value()))
                        .containsExactlyInAnyOrderElementsOf(named(fact.event())));
    }

    private static List<String> named(Event event) {
        return DocumentJson.tree(event).findValues("evidence").stream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::stringValue)
                .toList();
    }
}
