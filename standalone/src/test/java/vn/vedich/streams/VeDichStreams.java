package vn.vedich.streams;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** The system as a newcomer starts it, with durable storage. */
final class VeDichStreams implements Contestant {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ServerProcess server;
    private final Api api;
    private final String run = UUID.randomUUID().toString().substring(0, 6);

    VeDichStreams(int port, Path folder, Load load) throws IOException {
        int streams = load.streams() + 1_000;
        this.api = new Api(port);
        this.server = ServerProcess.start(
                port,
                folder.resolve("ve-dich.txt"),
                "vn.vedich.standalone.VeDich",
                List.of(
                        "--server.port=" + port,
                        "--server.tomcat.max-connections=" + (streams + 1_000),
                        "--vedich.data=" + folder.resolve("data"),
                        "--vedich.streams.most=" + streams,
                        "--vedich.streams.most-of-a-caller=" + streams,
                        "--vedich.webhooks.allow=" + String.join(",", Endpoint.hosts(load.webhooks()))));
    }

    @Override
    public String name() {
        return "ours, on a durable log";
    }

    @Override
    public ServerProcess server() {
        return server;
    }

    Api api() {
        return api;
    }

    @Override
    public void prepare(Load load) throws IOException, InterruptedException {
        server.awaitListening();
        awaitAnswer();
        String departments = IntStream.range(0, load.departments())
                .mapToObj(VeDichStreams::registered)
                .collect(Collectors.joining("\n"));
        String answer = Api.body(api.post("operator", "/api/records", "application/x-ndjson", departments, ""));
        if (JSON.readTree(answer).path("accepted").asInt() != load.departments()) {
            throw new IllegalStateException(answer);
        }
    }

    private void awaitAnswer() throws InterruptedException {
        int status = 0;
        while (status != 200) {
            try {
                status = api.get("operator", "/api/communes/quang-lam").statusCode();
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
                HttpResponse<String> answer = api.post(
                        "leader",
                        "/api/commands/" + (Directives.isIssued(command) ? "IssueDirective" : "AmendDirective"),
                        "application/json",
                        body(command, load),
                        key);
                // What it amends is still under way where all is slow.
                if (answer.statusCode() != 503 && answer.statusCode() != 404) {
                    return JSON.readTree(Api.body(answer)).path("position").asLong();
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

    /** Has the answers to what waits for a unit made anew from the log. */
    void rebuildInbox() throws IOException, InterruptedException {
        Api.body(api.post(
                "operator",
                "/api/operations/rebuilds",
                "application/json",
                "{\"projections\":[\"inbox\"],\"reason\":\"measured beside streams\"}",
                ""));
    }

    @Override
    public void close() {
        api.close();
        server.close();
    }
}
