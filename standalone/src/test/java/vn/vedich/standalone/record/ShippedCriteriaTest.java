package vn.vedich.standalone.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.Derivation;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;

/** The criteria sets that are shipped as data; the record carries them word by word. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShippedCriteriaTest {

    private static final CriterionId TWENTY = new CriterionId("qn-20");
    private static final Path TARGET = Path.of("target/quang-lam-2019.jsonl");
    private static final Map<String, String> FILES = Map.of(
            "IssueCriteriaSet ntm-2016", "ntm-2016.json",
            "IssueCriteriaSet quang-ninh-2016", "quang-ninh-2016.v1.json",
            "AmendCriteriaSet quang-ninh-2016", "quang-ninh-2016.v2.json");

    private final CriteriaSetVersion national = Shipped.national().version();

    static Stream<CriteriaSetVersion> provincialVersions() {
        return Stream.of(Shipped.provincial().version(), Shipped.amendment().version());
    }

    @Test
    void the_nation_has_19_criteria_and_49_indicators() {
        assertThat(national.criteria()).hasSize(19);
        assertThat(national.indicators().map(Indicator::id).distinct()).hasSize(49);
    }

    @Test
    void the_nation_leaves_the_thresholds_of_roads_to_the_provinces() {
        assertThat(national.criterion(new CriterionId("vn-2")).orElseThrow().indicators())
                .hasSize(4)
                .allMatch(i -> i.measure() instanceof Measure.PercentAtLeast m
                        && m.thresholds().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("provincialVersions")
    void the_province_has_20_criteria_and_53_indicators(CriteriaSetVersion version) {
        assertThat(version.criteria()).hasSize(20);
        assertThat(version.indicators().map(Indicator::id).distinct()).hasSize(53);
    }

    @ParameterizedTest
    @MethodSource("provincialVersions")
    void all_but_the_four_indicators_of_criterion_20_derive_from_each_one_of_the_nations(CriteriaSetVersion version) {
        List<IndicatorId> origins = version.indicators()
                .flatMap(i -> i.derivesFrom().stream())
                .map(Derivation::indicatorId)
                .toList();

        assertThat(origins)
                .containsExactlyElementsOf(
                        national.indicators().map(Indicator::id).toList());
        assertThat(version.indicators().filter(i -> i.derivesFrom().isEmpty()))
                .hasSize(4)
                .isEqualTo(twenty(version).indicators());
    }

    @ParameterizedTest
    @MethodSource("provincialVersions")
    void criterion_20_and_its_indicators_say_that_nobody_confirmed_them(CriteriaSetVersion version) {
        Criterion twenty = twenty(version);

        assertThat(twenty.verified()).isFalse();
        assertThat(twenty.names().vi().toString()).contains("chưa xác nhận");
        assertThat(twenty.indicators()).hasSize(4).allSatisfy(indicator -> {
            assertThat(indicator.verified()).isFalse();
            assertThat(indicator.names().vi().toString()).contains("chưa xác nhận");
            assertThat(Objects.requireNonNull(indicator.names().en()).toString())
                    .contains("not confirmed");
        });
    }

    @Test
    void the_amendment_changes_nothing_but_criterion_20() {
        CriteriaSetVersion first = Shipped.provincial().version();
        CriteriaSetVersion second = Shipped.amendment().version();

        assertThat(second.criteria().subList(0, 19)).isEqualTo(first.criteria().subList(0, 19));
        assertThat(twenty(second)).isNotEqualTo(twenty(first));
        assertThat(twenty(second).indicators().stream().map(Indicator::id))
                .isEqualTo(
                        twenty(first).indicators().stream().map(Indicator::id).toList());
    }

    @Test
    void the_record_carries_the_sets_as_they_are_shipped() throws IOException {
        List<String> lines = Shipped.recordLines();
        List<String> fresh =
                lines.stream().map(ShippedCriteriaTest::withShippedSet).toList();
        Files.write(TARGET, fresh);

        assertThat(lines)
                .as("a set was changed: copy standalone/%s over the record", TARGET)
                .isEqualTo(fresh);
        assertThat(lines.stream().filter(line -> fileOf(Shipped.JSON.readTree(line)) != null))
                .hasSize(FILES.size());
    }

    private static String withShippedSet(String line) {
        JsonNode read = Shipped.JSON.readTree(line);
        String file = fileOf(read);
        if (file == null) {
            return line;
        }
        ObjectNode body = Shipped.criteria(file).asObject();
        body.set("provenance", read.get("body").get("provenance"));
        return read.asObject().set("body", body).toString();
    }

    private static @org.jspecify.annotations.Nullable String fileOf(JsonNode line) {
        return FILES.get(line.get("command").asString() + " "
                + line.get("body").path("criteriaSetId").asString(""));
    }

    private static Criterion twenty(CriteriaSetVersion version) {
        return version.criterion(TWENTY).orElseThrow();
    }
}
