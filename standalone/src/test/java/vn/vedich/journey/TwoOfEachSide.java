package vn.vedich.journey;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Two command sides and two query sides, each the program that is shipped and in a process of its own, on one MongoDB over
 * TCP: one in this process, or the one that {@code VEDICH_TEST_MONGODB} names.
 */
final class TwoOfEachSide implements AutoCloseable {

    private static final String READY = "/actuator/health/readiness";
    private static final String UP = "\"UP\"";

    private final Path folder;
    private final MongoServer embedded = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0));
    private final String uri;
    private final MongoClient client;
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final List<SeparateProcess> all = new ArrayList<>();
    private final List<SeparateProcess> commandSides;
    private final List<SeparateProcess> querySides;

    /** All of them are ready by now. The first query side was alone at first, so that it is the one that writes documents. */
    TwoOfEachSide(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        embedded.bind("127.0.0.1", 0);
        this.uri = Optional.ofNullable(System.getenv("VEDICH_TEST_MONGODB")).orElseGet(embedded::getConnectionString);
        this.client = MongoClients.create(uri);
        SeparateProcess firstCommandSide = launch("command-side");
        SeparateProcess firstQuerySide = ready(launchQuerySide(answers()));
        this.commandSides = List.of(firstCommandSide, launch("command-side"));
        this.querySides = List.of(firstQuerySide, launchQuerySide(answers()));
        all.forEach(TwoOfEachSide::ready);
    }

    SeparateProcess commandSide(int n) {
        return commandSides.get(n % commandSides.size());
    }

    SeparateProcess querySide(int n) {
        return querySides.get(n % querySides.size());
    }

    List<SeparateProcess> commandSides() {
        return commandSides;
    }

    List<SeparateProcess> querySides() {
        return querySides;
    }

    /** One more query side, ready by now, whose documents are built from the log in a database of their own. */
    SeparateProcess rebuilding() throws IOException {
        return ready(launchQuerySide("rebuilt-" + run));
    }

    StoredDocuments live() {
        return StoredDocuments.in(database(answers()));
    }

    StoredDocuments rebuilt() {
        return StoredDocuments.in(database("rebuilt-" + run));
    }

    private MongoDatabase database(String name) {
        return client.getDatabase(name);
    }

    private String answers() {
        return "answers-" + run;
    }

    private SeparateProcess launchQuerySide(String documents) throws IOException {
        return launch("query-side", "--vedich.query.database=" + documents);
    }

    private SeparateProcess launch(String side, String... more) throws IOException {
        String program = Objects.requireNonNull(
                System.getProperty("vedich.program." + side), "only the build says where the programs are");
        String[] arguments = Stream.of(
                        List.of(more),
                        List.of(
                                "--spring.mongodb.uri=" + uri,
                                "--vedich.log.database=log-" + run,
                                "--vedich.contents.database=contents-" + run),
                        account())
                .flatMap(List::stream)
                .toArray(String[]::new);
        SeparateProcess launched =
                SeparateProcess.launch(List.of("-jar", program), folder.resolve("process-" + all.size()), arguments);
        all.add(launched);
        return launched;
    }

    /** The programs bring no accounts; whoever starts them says which there are. */
    private static List<String> account() {
        String account = "--vedich.security.accounts[0].";
        return List.of(
                account + "name=operator",
                account + "password={noop}demo",
                account + "roles[0]=OPERATOR",
                account + "demo=true");
    }

    private static SeparateProcess ready(SeparateProcess process) {
        return process.onceItAnswers(READY, UP);
    }

    @Override
    public void close() {
        all.forEach(SeparateProcess::close);
        client.close();
        embedded.shutdownNow();
    }
}
