package vn.vedich.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.criteria.ItemCode;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.value.Names;
import vn.vedich.query.story.SampleSet;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.SessionStory;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SubjectNamesTest {

    private final DossierFolding folding =
            new DossierFolding(Set.of("unit", "criteria", "project", "session"), dossier -> Map.of());
    private final Map<String, Dossier> dossiers = new HashMap<>();
    private final List<SubjectId> lookedUp = new ArrayList<>();

    @BeforeEach
    void told() {
        SampleStory.whole().stream()
                .filter(fact -> !folding.touches(fact).isEmpty())
                .forEach(fact ->
                        dossiers.compute(fact.stream(), (stream, before) -> folding.evolve(stream, before, fact)));
    }

    @Test
    void a_unit_is_called_as_on_the_day_asked() {
        assertThat(on("2021-01-31").unit(SampleStory.NEIGHBOUR).names()).isEqualTo(Names.of("Quảng Tân"));
        assertThat(on("2021-02-01").unit(SampleStory.NEIGHBOUR).names()).isEqualTo(Names.of("Tân Quảng"));
    }

    @Test
    void before_it_was_there_a_unit_goes_by_its_last_name() {
        assertThat(on("2014-12-31").unit(SampleStory.NEIGHBOUR).names()).isEqualTo(Names.of("Tân Quảng"));
    }

    @Test
    void a_criterion_has_its_set_its_number_and_its_names() {
        assertThat(on("2019-07-09").criterion(new CriterionOf(SampleSet.ID, SampleSet.HOUSING)))
                .isEqualTo(new NamedCriterion(
                        SampleSet.ID, SampleSet.HOUSING, new ItemCode("9"), Names.of("Nhà ở dân cư", "Housing")));
    }

    @Test
    void before_the_first_version_is_in_force_a_criterion_is_called_as_in_the_last() {
        assertThat(on("2000-01-01")
                        .criterion(new CriterionOf(SampleSet.ID, SampleSet.HOUSING))
                        .code())
                .isEqualTo(new ItemCode("9"));
    }

    @Test
    void a_conclusion_has_its_session_and_the_beginning_of_its_text() {
        assertThat(on("2019-07-09").conclusion(SessionStory.TEMPORARY_HOUSES))
                .isEqualTo(new NamedConclusion(
                        new NamedSession(SessionStory.SESSION, LocalDate.parse("2019-07-09")),
                        SessionStory.TEMPORARY_HOUSES.conclusion(),
                        "Huy động nguồn lực hỗ trợ xóa nhà tạm, nhà dột nát"));
    }

    @Test
    void whatever_nobody_named_goes_by_its_id() {
        SubjectNames names = on("2019-07-09");
        SessionId nowhere = new SessionId("nowhere");

        assertThat(names.unit(new UnitId("nowhere"))).isEqualTo(new NamedUnit(new UnitId("nowhere"), null));
        assertThat(names.project(new ProjectId("nowhere")).names()).isNull();
        assertThat(names.criterion(new CriterionOf(SampleSet.ID, new CriterionId("nothing")))
                        .names())
                .isNull();
        assertThat(names.conclusion(new ConclusionOf(nowhere, new ConclusionId("none")))
                        .beginning())
                .isNull();
        assertThat(names.session(nowhere).heldOn()).isNull();
    }

    @Test
    void however_often_a_subject_is_named_it_is_looked_up_once() {
        SubjectNames names = on("2019-07-09");

        names.units(List.of(SampleStory.COMMUNE, SampleStory.COMMUNE, new UnitId("nowhere"), new UnitId("nowhere")));

        assertThat(lookedUp).containsExactly(SampleStory.COMMUNE, new UnitId("nowhere"));
    }

    private SubjectNames on(String day) {
        return new SubjectNames(LocalDate.parse(day), id -> {
            lookedUp.add(id);
            return Optional.ofNullable(dossiers.get(id.stream()));
        });
    }
}
