package vn.vedich.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.platform.storage.CannotStart;

/** In a file, and on a MongoDB in this process or the one that the variable {@code VEDICH_TEST_MONGODB} names. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeepingTheSecretTest {

    private static MongoServer embedded;
    private static MongoClient client;

    private final SecureRandom random = new SecureRandom();

    @TempDir
    private Path folder;

    @BeforeAll
    static void connect() {
        embedded = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0));
        embedded.bind("127.0.0.1", 0);
        client = MongoClients.create(
                Optional.ofNullable(System.getenv("VEDICH_TEST_MONGODB")).orElseGet(embedded::getConnectionString));
    }

    @AfterAll
    static void close() {
        client.close();
        embedded.shutdownNow();
    }

    @Test
    void a_restart_finds_the_one_in_the_file_and_only_its_owner_can_read_it() throws IOException {
        Path path = folder.resolve("secret").resolve("installation");
        byte[] first = new SecretFile(path).readOrCreate(random).derive("a");

        assertThat(new SecretFile(path).readOrCreate(random).derive("a")).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(new SecretFile(folder.resolve("other")).readOrCreate(random).derive("a"))
                .isNotEqualTo(first);
    }

    @Test
    void a_file_that_holds_something_else_stops_the_start_and_stays_as_it_is() throws IOException {
        for (String other :
                new String[] {"", "geheim", "vedich-secret-1:", "vedich-secret-1:?", "vedich-secret-1:AAAA"}) {
            Path path = folder.resolve("damaged");
            Files.writeString(path, other);

            assertThatThrownBy(() -> new SecretFile(path).readOrCreate(random)).isInstanceOf(CannotStart.class);
            assertThat(path).hasContent(other);
        }
    }

    @Test
    void all_processes_on_one_database_have_the_same() {
        MongoDatabase database = client.getDatabase("vedich-secret-test");
        database.drop();

        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(_ -> new SecretDocument(database)
                                .readOrCreate(random)
                                .derive("a")))
                .hasSize(8)
                .containsOnly(new SecretDocument(database).readOrCreate(random).derive("a"));
    }

    @Test
    void a_document_that_holds_something_else_stops_the_start() {
        MongoDatabase database = client.getDatabase("vedich-secret-damaged");
        database.drop();
        database.getCollection("installation").insertOne(new Document("_id", "secret").append("secret", "AAAA"));

        assertThatThrownBy(() -> new SecretDocument(database).readOrCreate(random))
                .isInstanceOf(CannotStart.class);
    }
}
