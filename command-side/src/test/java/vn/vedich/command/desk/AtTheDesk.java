package vn.vedich.command.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.log.EventLog;

/** Somebody who hands commands in over HTTP. All tests share one log, so each names units of its own. */
@SpringBootTest(classes = DeskApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class AtTheDesk {

    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    EventLog log;

    /** What was answered. */
    record Answered(int status, HttpResponse<String> whole) {

        JsonNode json() {
            return JSON.readTree(whole.body());
        }

        String refusal() {
            return json().path("refusal").asString("");
        }
    }

    @DynamicPropertySource
    static void accounts(DynamicPropertyRegistry properties) throws IOException {
        Path data = Files.createTempDirectory("desk");
        properties.add("vedich.data", data::toString);
        properties.add("server.address", () -> "127.0.0.1");
        properties.add("axon.timeout.enabled", () -> "false");
        properties.add("axon.axonserver.enabled", () -> "false");
        account(properties, 0, "operator", "OPERATOR", "");
        account(properties, 1, "leader", "LEADERSHIP", "dam-ha");
        account(properties, 2, "commune", "COMMUNE_OFFICER", "quang-lam");
        account(properties, 3, "auditor", "AUDITOR", "");
        account(properties, 4, "analyst", "ANALYST", "");
        account(properties, 5, "department", "DEPARTMENT_OFFICER", "agriculture");
    }

    private static void account(DynamicPropertyRegistry to, int n, String name, String role, String unit) {
        String account = "vedich.security.accounts[" + n + "].";
        to.add(account + "name", () -> name);
        to.add(account + "password", () -> "{noop}demo");
        to.add(account + "roles[0]", () -> role);
        if (!unit.isEmpty()) {
            to.add(account + "unit", () -> unit);
        }
        to.add(account + "demo", () -> "true");
    }

    static String newUnit() {
        return "unit-" + NAMES.incrementAndGet();
    }

    static String registration(String unit, String name) {
        return """
            {"unitId":"%s","kind":"village","names":{"vi":"%s"},"from":"2016-01-01"}\
            """.formatted(unit, name);
    }

    static String renaming(String unit, String name) {
        return """
            {"unitId":"%s","names":{"vi":"%s"},"from":"2017-01-01"}\
            """.formatted(unit, name);
    }

    Answered give(String command, String body, String... headers) {
        return send("operator", "POST", "/api/commands/" + command, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    Answered send(String account, String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .setHeader("Accept-Language", "en")
                .setHeader("Content-Type", "application/json");
        if (!account.isEmpty()) {
            request.setHeader("Authorization", "Basic " + encoded(account + ":demo"));
        }
        for (int n = 0; n < headers.length; n += 2) {
            request.setHeader(headers[n], headers[n + 1]);
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answered(answer.statusCode(), answer);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String credentials) {
        return Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
