package vn.vedich.streams;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** The system as a newcomer starts it, with durable storage. */
final class VeDichStreams implements Contestant {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ServerProcess server;
    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String run = UUID.randomUUID().toString().substring(0, 6);

    VeDichStreams(int port, Path folder) throws IOException {
        this.address = "http://127.0.0.1:" + port;
        this.server = ServerProcess.start(
                port,
                folder.resolve("ve-dich.txt"),
                "vn.vedich.standalone.VeDich",
                List.of(
                        "--server.port=" + port,
                        "--vedich.data=" + folder.resolve("data"),
                        "--vedich.streams.most=11000",
                        "--vedich.streams.most-of-a-caller=11000"));
    }

    @Override
    public String name() {
        return "ours, on a durable log";
    }

    @Override
    public ServerProcess server() {
        return server;
    }

    @Override
    public void prepare(Load load) throws IOException, InterruptedException {
        server.awaitListening();
        awaitAnswer();
        String departments = IntStream.range(0, load.departments())
                .mapToObj(VeDichStreams::registered)
                .collect(Collectors.joining("\n"));
        HttpResponse<String> answer = post("operator", "/api/records", "application/x-ndjson", departments, "");
        if (JSON.readTree(answer.body()).path("accepted").asInt() != load.departments()) {
            throw new IllegalStateException(answer.body());
        }
    }

    private void awaitAnswer() throws InterruptedException {
        int status = 0;
        while (status != 200) {
            try {
                status = client.send(
                                request("operator", "/api/communes/quang-lam")
                                        .GET()
                                        .build(),
                                BodyHandlers.discarding())
                        .statusCode();
            } catch (IOException e) {
                status = 0;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static String registered(int n) {
        String id = Load.department(n);
        return """
            {"id":"%s","command":"RegisterUnit","body":{"unitId":"%s","kind":"department","names":{"vi":"Phòng số %d"},\
            "parent":"dam-ha","from":"2016-01-01","provenance":{"occurredOn":"2016-01-01",\
            "attributedTo":{"unit":"dam-ha"},"source":"illustrative"}}}\
            """.formatted(id, id, n);
    }

    @Override
    public String streamOf(int department) {
        return "/api/departments/" + Load.department(department) + "/directives/stream";
    }

    @Override
    public long send(int command, Load load) throws InterruptedException {
        String key = run + "-" + command;
        while (true) {
            try {
                HttpResponse<String> answer = post(
                        "leader",
                        "/api/commands/" + (Directives.isIssued(command) ? "IssueDirective" : "AmendDirective"),
                        "application/json",
                        body(command, load),
                        key);
                if (answer.statusCode() == 200) {
                    return JSON.readTree(answer.body()).path("position").asLong();
                }
                // What it amends is still under way where all is slow.
                if (answer.statusCode() != 503 && answer.statusCode() != 404) {
                    throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                }
            } catch (IOException e) {
                // It is away: the same is sent again with the same key.
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private String body(int command, Load load) {
        int directive = Directives.of(command);
        String id = run + "-" + directive;
        String text = "Rà soát tiến độ, có phương án, lộ trình cụ thể cho từng hạng mục; báo cáo trước ngày họp. Lần "
                + command;
        return Directives.isIssued(command)
                ? """
                {"directiveId":"%s","issuer":"dam-ha","text":"%s","concerned":[],"criteria":[],"projects":[],\
                "lead":"%s","cooperating":["%s"],"deadline":"2027-06-30"}\
                """.formatted(
                        id, text, Load.department(load.lead(directive)), Load.department(load.cooperating(directive)))
                : """
                {"directiveId":"%s","text":"%s","provenance":{"reason":"thêm việc"}}\
                """.formatted(id, text);
    }

    @Override
    public String doBeside(String what) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(
                "operator",
                "/api/operations/rebuilds",
                "application/json",
                "{\"projections\":[\"" + what + "\"],\"reason\":\"measured beside streams\"}",
                "");
        return "rebuild of " + what + ": " + answer.statusCode() + " " + answer.body();
    }

    @Override
    public Map<String, String> figures() {
        return Map.of();
    }

    private HttpResponse<String> post(String account, String path, String type, String body, String key)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(account, path).header("Content-Type", type);
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return client.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String account, String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Basic " + credentials(account));
    }

    static String credentials(String account) {
        return Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
