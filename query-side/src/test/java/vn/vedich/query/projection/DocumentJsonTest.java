package vn.vedich.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.Attribution;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.request.RequestEvent.RequestClosed;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.request.RequestFacts;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.Story;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentJsonTest {

    private static final DossierFolding EVERYTHING =
            new DossierFolding(Set.of("unit", "criteria", "enrolment", "assessment"), dossier -> Map.of());

    @Test
    void the_facts_of_every_kind_of_subject_are_read_back_as_they_were_written() {
        Map<String, Dossier> dossiers = new TreeMap<>();
        SampleStory.whole().stream()
                .filter(fact -> !EVERYTHING.touches(fact).isEmpty())
                .forEach(fact ->
                        dossiers.compute(fact.stream(), (stream, before) -> EVERYTHING.evolve(stream, before, fact)));

        assertThat(dossiers.keySet()).anyMatch(s -> s.startsWith("assessment/")).hasSizeGreaterThan(8);
        assertThat(dossiers.values())
                .allSatisfy(dossier -> assertThat(DocumentJson.read(DocumentJson.write(dossier), Dossier.class))
                        .isEqualTo(dossier));
    }

    @Test
    void every_event_is_read_back_as_it_was_written() {
        assertThat(SampleStory.whole())
                .allSatisfy(fact -> assertThat(DocumentJson.read(
                                DocumentJson.write(fact.event()), fact.event().getClass()))
                        .isEqualTo(fact.event()));
    }

    @Test
    void the_lines_of_a_ledger_keep_which_event_they_hold() {
        UnitId commune = new UnitId("quang-lam");
        RequestId id = new RequestId("field-roads");
        LocalDate day = LocalDate.parse("2019-07-09");
        Story story = new Story();
        story.tell(
                "2019-07-09",
                new RequestRaised(id, commune, new UnitId("dam-ha"), Text.of("đường nội đồng"), List.of(), null, day));
        story.tell("2019-07-10", new RequestClosed(id, day.plusDays(1)));
        RequestFacts facts = RequestFacts.none();
        for (Fact fact : story.facts()) {
            facts = facts.evolve(fact.entry(), (RequestEvent) fact.event());
        }

        assertThat(facts.ledger().lines()).hasSize(2);
        assertThat(DocumentJson.read(DocumentJson.write(facts), RequestFacts.class))
                .isEqualTo(facts);
    }

    @Test
    void an_erased_text_stays_apart_from_one_that_never_was() {
        Attribution erased = new Attribution(new UnitId("quang-lam"), Text.erased(), null);
        Names names = new Names(Text.erased(), null);

        assertThat(DocumentJson.read(DocumentJson.write(erased), Attribution.class))
                .isEqualTo(erased);
        assertThat(DocumentJson.read(DocumentJson.write(names), Names.class)).isEqualTo(names);
        assertThat(List.of(DocumentJson.write(names))).containsExactly("{\"vi\":null}");
    }
}
