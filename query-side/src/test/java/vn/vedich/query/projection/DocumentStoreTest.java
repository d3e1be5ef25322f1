package vn.vedich.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.query.story.AnswersDatabase;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentStoreTest {

    private DocumentStore documents;

    @BeforeEach
    void empty() {
        documents = new DocumentStore(AnswersDatabase.empty(), "papers");
    }

    @Test
    void a_newer_document_takes_the_place_of_an_older_one() {
        documents.write(List.of(paper("a", 3, "old")), Set.of());
        documents.write(List.of(paper("a", 5, "new")), Set.of("a"));

        assertThat(body("a")).isEqualTo("new");
    }

    @Test
    void an_older_document_never_takes_the_place_of_a_newer_one() {
        documents.write(List.of(paper("a", 5, "new")), Set.of());
        documents.write(List.of(paper("a", 3, "old"), paper("b", 4, "other")), Set.of("a"));
        documents.write(List.of(paper("a", 5, "again")), Set.of("a"));

        assertThat(body("a")).isEqualTo("new");
        assertThat(body("b")).isEqualTo("other");
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_replaced_when_it_is_older_and_stays_when_it_is_newer() {
        documents.write(List.of(paper("older", 1, "theirs"), paper("newer", 9, "theirs")), Set.of());

        documents.write(
                List.of(paper("older", 5, "ours"), paper("newer", 5, "ours"), paper("fresh", 5, "ours")), Set.of());

        assertThat(List.of(body("older"), body("newer"), body("fresh"))).containsExactly("ours", "theirs", "ours");
    }

    @Test
    void keys_and_position_come_back_as_they_were_written() {
        StoredDocument paper = new StoredDocument("a", 7, Map.of("tags", List.of("x", "y"), "unit", "u"), "{}");

        documents.write(List.of(paper), Set.of());

        assertThat(documents.find("a")).contains(paper);
    }

    private String body(String id) {
        return documents.find(id).orElseThrow().body();
    }

    private static StoredDocument paper(String id, long position, String body) {
        return new StoredDocument(id, position, Map.of(), body);
    }
}
