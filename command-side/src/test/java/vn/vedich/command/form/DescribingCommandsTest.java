package vn.vedich.command.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.command.assessment.AssessmentCommand.RecordIndicator;
import vn.vedich.kernel.assessment.Measured.Quantity;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.platform.problem.ProblemFound;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DescribingCommandsTest {

    private static final Catalogue CATALOGUE = new Catalogue();

    static Stream<String> commands() {
        return CATALOGUE.all().stream().map(CommandForm::name);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_example_fits_its_command(String name) throws IOException {
        CommandForm form = CATALOGUE.find(name).orElseThrow();

        assertThat(form.bind(example(name)).command()).isInstanceOf(form.type());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_the_schema_requires_is_required(String name) throws IOException {
        CommandForm form = CATALOGUE.find(name).orElseThrow();
        ObjectNode schema = form.schema();

        for (JsonNode required : schema.path("required").values()) {
            ObjectNode body = ((ObjectNode) example(name)).without(required.stringValue());
            assertThatThrownBy(() -> form.bind(body)).isInstanceOf(ProblemFound.class);
        }
        assertThat(schema.path("additionalProperties").booleanValue()).isFalse();
    }

    @Test
    void sealed_values_and_provenance_are_bound_to_their_classes() throws IOException {
        Bound bound = CATALOGUE.find("RecordIndicator").orElseThrow().bind(example("RecordIndicator"));

        assertThat(bound.command())
                .isInstanceOfSatisfying(
                        RecordIndicator.class,
                        c -> assertThat(c.observation().value()).isInstanceOf(Quantity.class));
        assertThat(bound.stated().source()).isEqualTo(Source.ILLUSTRATIVE);
        assertThat(bound.stated().attributedTo()).isNull();
    }

    @Test
    void a_form_that_holds_itself_is_described_once() {
        ObjectNode schema = CATALOGUE.find("IssueCriteriaSet").orElseThrow().schema();

        assertThat(schema.path("$defs")
                        .path("Part")
                        .path("properties")
                        .path("measure")
                        .path("$ref")
                        .stringValue())
                .isEqualTo("#/$defs/Measure");
    }

    private static JsonNode example(String name) throws IOException {
        try (InputStream in = DescribingCommandsTest.class.getResourceAsStream("/examples/" + name + ".json")) {
            return StrictJson.read(Objects.requireNonNull(in, name).readAllBytes());
        }
    }
}
