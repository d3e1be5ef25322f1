package vn.vedich.streams;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;

/** Axon's subscription queries on an event store in memory, behind the same web server. */
final class AxonStreams implements Contestant {

    private final ServerProcess server;
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    AxonStreams(int port, Path folder) throws IOException {
        this.address = "http://127.0.0.1:" + port;
        this.server = ServerProcess.start(
                port, folder.resolve("axon.txt"), AxonServer.class.getName(), List.of(Integer.toString(port)));
    }

    @Override
    public String name() {
        return "Axon's subscription queries, in memory";
    }

    @Override
    public ServerProcess server() {
        return server;
    }

    @Override
    public void prepare(Load load) throws InterruptedException {
        server.awaitListening();
    }

    @Override
    public String streamOf(int department) {
        return "/?department=" + department;
    }

    @Override
    public long send(int command, Load load) throws InterruptedException {
        int directive = Directives.of(command);
        String path = "/?lead=" + load.lead(directive) + "&cooperating=" + load.cooperating(directive);
        try {
            return Long.parseLong(client.send(
                            HttpRequest.newBuilder(URI.create(address + path))
                                    .POST(BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
