package vn.vedich.standalone;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** However the embedded database finds what is asked for, it finds the same. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ByIdTest {

    private static final ReplaceOptions OR_INSERT = new ReplaceOptions().upsert(true);

    private MongoServer server;
    private MongoClient client;
    private MongoCollection<Document> papers;

    @BeforeEach
    void three_papers() {
        server = new MongoServer(new ById().version(ServerVersion.MONGO_5_0));
        client = MongoClients.create(server.bindAndGetConnectionString());
        papers = client.getDatabase("test").getCollection("papers");
        papers.insertMany(List.of(paper("a", 1), paper("b", 2), paper("c", 3)));
    }

    @AfterEach
    void stop() {
        client.close();
        server.shutdownNow();
    }

    @Test
    void what_has_the_id_is_found_only_when_it_fits_the_rest_too() {
        assertThat(found(and(eq("_id", "b"), lt("position", 3L)))).containsExactly("b");
        assertThat(found(and(eq("_id", "b"), lt("position", 2L)))).isEmpty();
        assertThat(found(new Document("_id", "b").append("position", 2L))).containsExactly("b");
        assertThat(found(new Document("_id", "b").append("position", 3L))).isEmpty();
    }

    @Test
    void several_ids_and_other_questions_are_answered_as_ever() {
        assertThat(found(and(in("_id", "a", "c", "z"), gt("position", 1L)))).containsExactly("c");
        assertThat(found(and(gt("_id", "a"), gt("position", 0L)))).containsExactlyInAnyOrder("b", "c");
        assertThat(found(or(eq("_id", "a"), eq("_id", "b")))).containsExactlyInAnyOrder("a", "b");
        assertThat(found(and(eq("position", 3L), eq("body", "c")))).containsExactly("c");
    }

    @Test
    void an_older_document_is_replaced_and_a_newer_one_is_not() {
        papers.replaceOne(and(eq("_id", "b"), lt("position", 9L)), paper("b", 9), OR_INSERT);
        assertThat(found(eq("position", 9L))).containsExactly("b");

        assertThatThrownBy(() -> papers.replaceOne(and(eq("_id", "b"), lt("position", 5L)), paper("b", 5), OR_INSERT))
                .isInstanceOfSatisfying(
                        MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11_000));
        papers.replaceOne(and(eq("_id", "d"), lt("position", 5L)), paper("d", 5), OR_INSERT);
        assertThat(found(eq("position", 5L))).containsExactly("d");
    }

    private List<String> found(Bson wanted) {
        return papers.find(wanted).map(paper -> paper.getString("_id")).into(new ArrayList<>());
    }

    private static Document paper(String id, long position) {
        return new Document("_id", id).append("position", position).append("body", id);
    }
}
