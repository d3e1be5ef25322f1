package vn.vedich.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CanonicalJsonTest {

    @Test
    void keys_are_sorted_by_utf_16_code_units_as_in_rfc_8785_section_3_2_3() {
        String json = """
            {
              "\\u20ac": "Euro Sign",
              "\\r": "Carriage Return",
              "\\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\\ud83d\\ude00": "Emoji: Grinning Face",
              "\\u0080": "Control",
              "\\u00f6": "Latin Small Letter O With Diaeresis"
            }\
            """;
        assertThat(CanonicalJson.of(json))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void strings_are_written_one_way_as_in_rfc_8785_section_3_2_2() {
        assertThat(CanonicalJson.of("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\""))
                .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
        assertThat(CanonicalJson.of("\"\\b\\t\\f\\u001F\\u007f\\u2028\""))
                .isEqualTo("\"\\b\\t\\f\\u001f\u007f\u2028\"");
    }

    @Test
    void white_space_goes_and_literals_and_nesting_stay() {
        assertThat(CanonicalJson.of(" { \"b\" : [ 1 , true , null , { } , [ ] ] , \"a\" : false } "))
                .isEqualTo("{\"a\":false,\"b\":[1,true,null,{},[]]}");
    }

    @Test
    void integers_are_exact_to_the_last_one_that_every_reader_can_hold() {
        assertThat(CanonicalJson.of("[9007199254740991,-9007199254740991,0,-0]"))
                .isEqualTo("[9007199254740991,-9007199254740991,0,0]");
    }

    @Test
    void the_canonical_form_is_its_own_canonical_form() {
        String once = CanonicalJson.of("{\"z\":\"\\u001f\",\"a\":{\"y\":1,\"x\":[\"😀\"]}}");
        assertThat(CanonicalJson.of(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0",
                "1e3",
                "0.1",
                "9007199254740992",
                "-9007199254740992",
                "-9223372036854775808",
                "123456789012345678901234567890",
                "",
                "  ",
                "{",
                "{} {}",
                "{\"a\":1,\"a\":2}",
                "NaN",
                "'a'",
                "{a:1}",
                "\"\\ud800\"",
                "{\"\\udc00\":1}",
                "[1,]"
            })
    void what_has_no_exact_canonical_form_is_refused(String json) {
        assertThatThrownBy(() -> CanonicalJson.of(json)).isInstanceOf(UnacceptableJson.class);
    }

    @Test
    void a_refusal_does_not_quote_the_text() {
        assertThatThrownBy(() -> CanonicalJson.of("{\"name\": secretword}")).hasMessageNotContaining("secretword");
    }
}
