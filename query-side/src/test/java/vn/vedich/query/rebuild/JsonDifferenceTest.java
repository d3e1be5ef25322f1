package vn.vedich.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JsonDifferenceTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Property
    void equal_values_and_only_they_differ_nowhere(@ForAll("values") String one, @ForAll("values") String other) {
        JsonNode first = JSON.readTree(one);
        JsonNode second = JSON.readTree(other);

        assertThat(JsonDifference.between(first, second, 10).isEmpty()).isEqualTo(first.equals(second));
    }

    @Property
    void every_pointer_leads_to_what_differs(@ForAll("values") String one, @ForAll("values") String other) {
        JsonNode first = JSON.readTree(one);
        JsonNode second = JSON.readTree(other);

        assertThat(JsonDifference.between(first, second, 10))
                .allSatisfy(pointer -> assertThat(first.at(pointer)).isNotEqualTo(second.at(pointer)));
    }

    @Test
    void the_deepest_places_are_pointed_to_in_the_form_of_rfc_6901() {
        assertThat(between("{\"a/b\":{\"c~d\":[1,2]}}", "{\"a/b\":{\"c~d\":[1,3,4]}}"))
                .containsExactly("/a~1b/c~0d/1", "/a~1b/c~0d/2");
    }

    @Test
    void values_of_different_kinds_differ_as_a_whole() {
        assertThat(between("[1]", "{\"0\":1}")).containsExactly("");
    }

    @Test
    void not_more_are_told_than_asked_for() {
        assertThat(JsonDifference.between(JSON.readTree("[1,2,3,4]"), JSON.readTree("[5,6,7,8]"), 2))
                .containsExactly("/0", "/1");
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.lazyOf(
                () -> Arbitraries.of("1", "2", "\"x\"", "true", "null"),
                () -> values().list().ofMaxSize(2).map(items -> "[" + String.join(",", items) + "]"),
                () -> Arbitraries.maps(Arbitraries.of("a", "b", "/", "~"), values())
                        .ofMaxSize(2)
                        .map(fields -> "{"
                                + String.join(
                                        ",",
                                        fields.entrySet().stream()
                                                .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                                                .toList())
                                + "}"));
    }

    private static List<String> between(String one, String other) {
        return JsonDifference.between(JSON.readTree(one), JSON.readTree(other), 10);
    }
}
