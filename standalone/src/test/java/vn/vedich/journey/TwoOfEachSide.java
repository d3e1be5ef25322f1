package vn.vedich.journey;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.vedich.deployment.ComposeFile;

/**
 * Two command sides and two query sides, each the program that is shipped and in a process of its own, on one MongoDB over
 * TCP: one in this process, or the one that {@code VEDICH_TEST_MONGODB} names. They are set up by the environment variables
 * of {@code docker-compose.yml}, but for addresses.
 */
final class TwoOfEachSide implements AutoCloseable {

    private static final String READY = "/actuator/health/readiness";
    private static final String UP = "\"UP\"";

    private final Path folder;
    private final MongoServer embedded = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0));
    private final String uri;
    private final MongoClient client;
    private final ComposeFile compose = ComposeFile.read();
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final List<SeparateProcess> all = new ArrayList<>();
    private final List<SeparateProcess> commandSides = new ArrayList<>();
    private final List<SeparateProcess> querySides = new ArrayList<>();

    /** All of them are ready by now. The first query side was alone at first, so that it is the one that writes documents. */
    TwoOfEachSide(Path folder) throws IOException {
        this.folder = folder;
        embedded.bind("127.0.0.1", 0);
        this.uri = Optional.ofNullable(System.getenv("VEDICH_TEST_MONGODB")).orElseGet(embedded::getConnectionString);
        this.client = MongoClients.create(uri);
        commandSides.add(launchCommandSide());
        querySides.add(ready(launchQuerySide(answers())));
        commandSides.add(launchCommandSide());
        querySides.add(launchQuerySide(answers()));
        all.forEach(TwoOfEachSide::ready);
    }

    SeparateProcess commandSide(int n) {
        return commandSides.get(n % 2);
    }

    SeparateProcess querySide(int n) {
        return querySides.get(n % 2);
    }

    List<SeparateProcess> querySides() {
        return querySides;
    }

    /**
     * Two of each again after the first command side and the second query side were killed, and one query side more, whose
     * documents are built anew in a database of their own; all are ready.
     */
    void replaceKilledAndRebuild() throws IOException {
        commandSides.set(0, launchCommandSide());
        querySides.set(1, launchQuerySide(answers()));
        ready(launchQuerySide(rebuiltAnswers()));
        ready(commandSides.get(0));
        ready(querySides.get(1));
    }

    StoredDocuments live() {
        return StoredDocuments.in(client.getDatabase(answers()));
    }

    StoredDocuments rebuilt() {
        return StoredDocuments.in(client.getDatabase(rebuiltAnswers()));
    }

    private String answers() {
        return "answers-" + run;
    }

    private String rebuiltAnswers() {
        return "rebuilt-" + run;
    }

    private SeparateProcess launchCommandSide() throws IOException {
        return launch("command-side", Map.of());
    }

    private SeparateProcess launchQuerySide(String documents) throws IOException {
        return launch("query-side", Map.of("VEDICH_QUERY_DATABASE", documents));
    }

    private SeparateProcess launch(String side, Map<String, String> more) throws IOException {
        String program = Objects.requireNonNull(
                System.getProperty("vedich.program." + side), "only the build says where the programs are");
        Map<String, String> environment = new HashMap<>(compose.environment(side, TwoOfEachSide::chosen));
        environment.putAll(Map.of(
                "SERVER_ADDRESS",
                "127.0.0.1",
                "SPRING_MONGODB_URI",
                uri,
                "VEDICH_LOG_DATABASE",
                "log-" + run,
                "VEDICH_ACCESS_DATABASE",
                "accesses-" + run,
                "VEDICH_CONTENTS_DATABASE",
                "contents-" + run));
        environment.putAll(more);
        SeparateProcess launched =
                SeparateProcess.launch(List.of("-jar", program), folder.resolve("process-" + all.size()), environment);
        all.add(launched);
        return launched;
    }

    /** What an operator would choose for a variable that the file requires. */
    private static String chosen(String variable) {
        return switch (variable) {
            case "OPERATOR_PASSWORD_HASH" -> "{noop}demo";
            case "INSTALLATION" -> "test.example";
            default -> "chosen";
        };
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
