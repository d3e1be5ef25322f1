package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.JsonNode;
import vn.vedich.log.EventLog;
import vn.vedich.platform.access.AccessEntry;
import vn.vedich.platform.access.AccessEvent.Denied;
import vn.vedich.platform.access.AccessEvent.Exported;
import vn.vedich.platform.access.AccessEvent.Looked;
import vn.vedich.platform.access.AccessLog;
import vn.vedich.platform.access.Question;

/** An auditor is held to the same as everybody whom he looks at: what he looked at is there for another auditor. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhoLookedIT {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?[^}]+}");
    private static final List<String> OF_THE_HOUSE = List.of("/api/", "/audit/");

    /** What gives bytes away that are no copy of the log, of the record or of an answer. */
    private static final Set<String> NO_COPIES = Set.of(
            "/api/contents/{sha256}",
            "/api/evidence/{id}/content",
            "/audit/tile/{*path}",
            "/api/departments/{id}/directives/stream",
            "/api/communes/{id}/directives/stream",
            "/api/directives/stream");

    @TempDir
    private static Path data;

    @TempDir
    private static Path auditor;

    private static Installation installation;
    private static AccessLog record;

    @BeforeAll
    static void start() {
        installation = Installation.withRecord(data);
        record = installation.bean(AccessLog.class);
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    /** One address with one method, as it is registered in Spring. */
    private record Mapping(String pattern, RequestMethod method, RequestMappingInfo info, HandlerMethod handler) {

        String path() {
            return VARIABLE.matcher(pattern).replaceAll("quang-lam");
        }

        boolean givesBytes() {
            boolean json = info.getProducesCondition().getProducibleMediaTypes().stream()
                    .allMatch(MediaType.APPLICATION_JSON::includes);
            return !json
                    || handler.getReturnType()
                            .getGenericParameterType()
                            .getTypeName()
                            .contains(StreamingResponseBody.class.getSimpleName());
        }
    }

    @Test
    void whatever_an_auditor_asks_at_any_address_there_is_leaves_a_record() throws IOException {
        List<Mapping> mappings = mappings().toList();
        assertThat(mappings).hasSizeGreaterThan(30);

        for (Mapping mapping : mappings) {
            long before = record.head();
            ask("auditor", mapping);

            assertThat(looks(before))
                    .as("%s %s", mapping.method(), mapping.path())
                    .anyMatch(question ->
                            question.method().equals(mapping.method().name())
                                    && mapping.path().equals(question.path().value()));
        }
    }

    @Test
    void whatever_anybody_takes_out_as_a_copy_leaves_a_record() throws IOException {
        List<Mapping> copies = mappings()
                .filter(mapping -> mapping.method() == RequestMethod.GET)
                .filter(mapping -> !NO_COPIES.contains(mapping.pattern()))
                .filter(Mapping::givesBytes)
                .toList();
        assertThat(copies).isNotEmpty();

        for (Mapping copy : copies) {
            long before = record.head();
            ask("operator", copy);

            assertThat(record.between(before + 1, record.head()))
                    .as(copy.path())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "POST", "DELETE"})
    void no_method_hides_a_look(String method) {
        long before = record.head();

        installation.send(installation
                .request("auditor", "/api/communes/quang-lam/scorecard")
                .method(method, BodyPublishers.noBody()));

        assertThat(looks(before)).extracting(Question::method).containsExactly(method);
    }

    @Test
    void no_header_hides_a_look() {
        long before = record.head();

        installation.get(
                "auditor",
                "/api/units",
                "X-Forwarded-Prefix",
                "/other",
                "X-HTTP-Method-Override",
                "TRACE",
                "X-Original-URL",
                "/actuator/health",
                "Cache-Control",
                "only-if-cached",
                "If-None-Match",
                "*");

        assertThat(looks(before)).hasSize(1);
    }

    @Test
    void another_auditor_reads_who_asked_what_about_which_moment_and_when() {
        installation.get("auditor", "/api/communes/of-no-name/scorecard?knownAt=5&asOf=2019-07-09");
        await().until(() -> scorecardAsked().path("status").intValue() == 404);

        JsonNode look = scorecardAsked();

        assertThat(look.path("caller").path("subject").asString()).isEqualTo("auditor");
        assertThat(look.path("kind").asString()).isEqualTo("LOOKED");
        assertThat(look.path("path").asString()).isEqualTo("/api/communes/of-no-name/scorecard");
        assertThat(look.path("parameters").asString()).isEqualTo("asOf=2019-07-09&knownAt=5");
        assertThat(look.path("moment").path("asOf").asString()).isEqualTo("2019-07-09");
        assertThat(look.path("moment").path("knownAt").asString()).isEqualTo("5");
        assertThat(look.path("at").asString()).isNotBlank();
        assertThat(look.path("summary").asString()).startsWith("auditor asked GET /api/communes/of-no-name/scorecard");
    }

    private static JsonNode scorecardAsked() {
        return installation
                .ask("auditor", "/api/accesses?unit=of-no-name")
                .path("items")
                .valueStream()
                .filter(item -> item.path("path").asString().endsWith("scorecard"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void reading_and_being_refused_move_no_position_of_the_domain() {
        long head = installation.bean(EventLog.class).head();

        installation.get("auditor", "/api/units");
        installation.command("auditor", "RenameUnit", "{}");

        assertThat(installation.bean(EventLog.class).head()).isEqualTo(head);
    }

    @Test
    void nobody_but_an_auditor_reads_the_record_and_what_he_tried_is_in_it() {
        long before = record.head();

        List<Mapping> forAuditorsOnly = mappings()
                .filter(mapping -> mapping.pattern().matches("/api/(accesses|checks)(/.*)?"))
                .toList();
        assertThat(forAuditorsOnly).hasSizeGreaterThanOrEqualTo(8);

        for (Mapping mapping : forAuditorsOnly) {
            for (String account : List.of("analyst", "commune.quang-lam", "leader", "dept.finance", "operator")) {
                assertThat(installation.get(account, mapping.path()).statusCode())
                        .as("%s at %s", account, mapping.path())
                        .isEqualTo(403);
            }
            assertThat(installation.get("auditor", mapping.path()).statusCode())
                    .as(mapping.path())
                    .isEqualTo(200);
        }
        assertThat(installation.get("analyst", "/api/refusals").statusCode()).isEqualTo(403);
        assertThat(installation.get("commune.quang-lam", "/api/refusals").statusCode())
                .isEqualTo(403);
        assertThat(installation.get("operator", "/api/refusals").statusCode()).isEqualTo(200);
        assertThat(installation.get("", "/api/accesses").statusCode()).isEqualTo(401);

        Set<String> denied = record.between(before + 1, record.head()).stream()
                .map(entry -> String.valueOf(entry.caller().subject().value()))
                .collect(Collectors.toSet());
        assertThat(denied).contains("analyst", "commune.quang-lam", "leader", "dept.finance", "operator");
    }

    @Test
    void the_record_is_proven_like_the_log_to_a_program_that_knows_nothing_of_us() throws Exception {
        installation.get("auditor", "/api/units");
        await().until(() ->
                installation.get("auditor", "/audit/accesses/checkpoint").statusCode() == 200);
        String key = installation.get("auditor", "/audit/accesses/key").body().strip();
        keep(
                "checkpoint",
                installation.get("auditor", "/audit/accesses/checkpoint").body());
        String lines = installation.get("auditor", "/api/accesses/log").body();

        keep("log.ndjson", lines);
        assertThat(verified(key)).startsWith("intact: ");
        keep("log.ndjson", lines.replaceFirst("/api/units", "/api/unitz"));
        assertThat(verified(key)).startsWith("not intact: ");
    }

    private static String verified(String key) throws Exception {
        return OfflineVerifier.run(auditor, List.of("log.ndjson", "--checkpoint", "checkpoint", "--key", key))
                .getLast();
    }

    private static void keep(String name, String text) throws Exception {
        Files.writeString(auditor.resolve(name), text);
    }

    private static List<Question> looks(long before) {
        return record.between(before + 1, record.head()).stream()
                .flatMap(entry -> question(entry).stream())
                .toList();
    }

    private static Optional<Question> question(AccessEntry entry) {
        return switch (entry.event()) {
            case Looked looked -> Optional.of(looked.question());
            case Exported exported -> Optional.of(exported.question());
            case Denied denied -> Optional.of(denied.question());
            default -> Optional.empty();
        };
    }

    /** Some answers never end: none is waited for. */
    private static void ask(String account, Mapping mapping) throws IOException {
        installation
                .open(installation
                        .request(account, mapping.path(), "Content-Type", "application/json")
                        .method(mapping.method().name(), BodyPublishers.noBody()))
                .body()
                .close();
    }

    private static Stream<Mapping> mappings() {
        return installation.beans(RequestMappingHandlerMapping.class).stream()
                .flatMap(all -> all.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(pattern -> OF_THE_HOUSE.stream().anyMatch(pattern::startsWith))
                        .flatMap(pattern -> methods(entry.getKey())
                                .map(method -> new Mapping(pattern, method, entry.getKey(), entry.getValue()))));
    }

    private static Stream<RequestMethod> methods(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of(RequestMethod.values()) : methods.stream();
    }
}
