package vn.vedich.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectiveLinesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void a_text_is_told_up_to_a_whole_word() {
        assertThat(line("Xóa nhà tạm ".repeat(10))).endsWith(": " + "Xóa nhà tạm ".repeat(5) + "Xóa nhà…");
        assertThat(line("Xóa nhà tạm")).endsWith(": Xóa nhà tạm");
    }

    @Test
    void a_text_without_gaps_is_told_up_to_a_whole_character() {
        assertThat(line("x".repeat(80))).endsWith(": " + "x".repeat(70) + "…");
        assertThat(line("x".repeat(69) + "𠀋".repeat(5))).endsWith(": " + "x".repeat(69) + "…");
    }

    @Test
    void a_text_of_several_lines_is_told_on_one() {
        assertThat(line("Một\nHai\tBa")).endsWith(": Một Hai Ba");
    }

    private static String line(String text) {
        String register = """
            {"items":[{"id":"temporary-houses","status":"OPEN","onTime":"NO_DEADLINE","lead":"labour","text":%s}]}\
            """.formatted(JSON.writeValueAsString(text));
        return DirectiveLines.of(JSON.readTree(register)).getLast();
    }
}
