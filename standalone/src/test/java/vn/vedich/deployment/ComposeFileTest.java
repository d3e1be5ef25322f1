package vn.vedich.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds {@code docker-compose.yml} to the form of such files, to what it names, and to the settings that are really read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComposeFileTest {

    private static final Set<String> AT_THE_TOP =
            Set.of("name", "services", "networks", "volumes", "secrets", "configs");
    private static final Set<String> OF_A_SERVICE = Set.of(
            "image",
            "build",
            "restart",
            "networks",
            "depends_on",
            "environment",
            "ports",
            "volumes",
            "secrets",
            "entrypoint",
            "command",
            "healthcheck",
            "ulimits",
            "user");
    private static final Set<String> OF_A_HEALTH_CHECK =
            Set.of("test", "interval", "timeout", "retries", "start_period");
    private static final Set<String> CONDITIONS =
            Set.of("service_started", "service_healthy", "service_completed_successfully");
    private static final Pattern DURATION = Pattern.compile("\\d+[smh]");
    private static final Pattern SECRET = Pattern.compile("PASSWORD|_KEY|_URI");
    private static final Pattern NUMBERED = Pattern.compile("_\\d+(?=_|$)");

    private final ComposeFile file = ComposeFile.read();

    @Test
    void it_has_no_key_that_such_a_file_has_not() {
        assertThat(file.root().keySet()).allMatch(key -> AT_THE_TOP.contains(key) || key.startsWith("x-"));
        assertThat(file.services())
                .allSatisfy((name, service) -> assertThat(OF_A_SERVICE).as(name).containsAll(service.keySet()));
    }

    @Test
    void every_service_is_made_of_one_image_or_one_build_that_is_there() {
        assertThat(file.services()).allSatisfy((name, service) -> {
            assertThat(service.containsKey("image")).as(name).isNotEqualTo(service.containsKey("build"));
            if (service.get("image") instanceof String image) {
                assertThat(image).matches("[a-z/]+:[a-z]?\\d[\\w.-]*");
            }
        });
    }

    @Test
    void whatever_a_service_names_is_declared_and_whatever_is_declared_is_used() {
        for (String kind : List.of("networks", "volumes", "secrets")) {
            Set<String> used = file.services().values().stream()
                    .flatMap(service -> kind.equals("volumes")
                            ? file.volumesOf(service).filter(volume -> !volume.startsWith("."))
                            : ComposeFile.strings(service.getOrDefault(kind, List.of())).stream())
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(used).as(kind).isEqualTo(new TreeSet<>(file.declared(kind)));
        }
    }

    @Test
    void every_file_that_a_service_is_given_is_there() {
        assertThat(file.services().values().stream()
                        .flatMap(file::volumesOf)
                        .filter(volume -> volume.startsWith("."))
                        .map(volume -> ComposeFile.ROOT.resolve(volume).normalize()))
                .isNotEmpty()
                .allMatch(Files::isRegularFile);
    }

    @Test
    void whoever_waits_for_a_service_waits_for_what_it_will_say() {
        Map<String, Map<String, Object>> services = file.services();
        services.forEach((name, service) -> ComposeFile.mapping(service.getOrDefault("depends_on", Map.of()))
                .forEach((other, how) -> {
                    Object condition = ComposeFile.mapping(how).get("condition");
                    assertThat(services).as(name).containsKey(other);
                    assertThat(CONDITIONS).as(name).contains((String) condition);
                    if ("service_healthy".equals(condition)) {
                        assertThat(services.get(other)).as(other).containsKey("healthcheck");
                    }
                }));
    }

    @Test
    void every_service_that_stays_has_a_health_check() {
        file.services().values().stream()
                .filter(service -> "unless-stopped".equals(service.get("restart")))
                .map(service -> ComposeFile.mapping(service.get("healthcheck")))
                .forEach(check -> {
                    assertThat(OF_A_HEALTH_CHECK).containsAll(check.keySet());
                    assertThat(ComposeFile.strings(check.get("test")))
                            .startsWith("CMD")
                            .hasSizeGreaterThan(1);
                    assertThat(List.of("interval", "timeout"))
                            .allSatisfy(
                                    key -> assertThat(check.get(key).toString()).matches(DURATION));
                });
    }

    @Test
    void no_secret_has_a_default_or_stands_in_the_file() {
        assertThat(file.text()).doesNotContain(":-").doesNotContain("}-");
        file.services().keySet().forEach(service -> {
            Map<String, String> environment = file.environment(service, name -> "<" + name + ">");
            environment.forEach((name, value) -> {
                if (SECRET.matcher(name).find()) {
                    assertThat(value).as(name).matches("(\\{noop})?<[A-Z_]+>|mongodb://vedich:<[A-Z_]+>@.+");
                }
            });
        });
    }

    @Test
    void what_is_published_is_published_to_this_machine_only_and_storage_not_at_all() {
        file.services()
                .forEach((name, service) -> assertThat(ComposeFile.strings(service.getOrDefault("ports", List.of())))
                        .as(name)
                        .allMatch(port -> port.startsWith("127.0.0.1:")));
        assertThat(file.services().values().stream()
                        .filter(service -> "mongo:8.0".equals(service.get("image")))
                        .map(service -> service.get("networks")))
                .hasSize(4)
                .containsOnly(List.of("storage"));
        assertThat(ComposeFile.mapping(
                        ComposeFile.mapping(file.root().get("networks")).get("storage")))
                .containsEntry("internal", true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-side", "query-side"})
    void every_variable_of_a_program_is_a_setting_that_it_reads(String program) throws IOException {
        Set<String> variables = file.environment(program, UnaryOperator.identity()).keySet().stream()
                .map(name -> NUMBERED.matcher(name).replaceAll("_N"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(variables).hasSizeGreaterThan(6);
        assertThat(ReadSettings.all()).containsAll(variables);
    }

    @Test
    void the_account_of_the_programs_may_use_the_databases_that_they_open_and_no_other() throws IOException {
        String account = Files.readString(ComposeFile.ROOT.resolve("deploy/mongodb/account.js"));
        Set<String> allowed = Pattern.compile("\"(vedich-[a-z]+)\"")
                .matcher(account)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(allowed).isEqualTo(ReadSettings.databases());
    }

    @Test
    void every_process_bears_the_same_name() {
        assertThat(List.of("command-side", "query-side"))
                .allSatisfy(program -> assertThat(file.environment(program, name -> "<" + name + ">"))
                        .containsEntry("VEDICH_PROOF_INSTALLATION", "<INSTALLATION>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-side", "query-side"})
    void a_program_is_published_checked_and_measured_where_it_listens(String program) throws IOException {
        Map<String, Object> service = file.services().get(program);
        String port = file.environment(program, UnaryOperator.identity()).get("SERVER_PORT");

        assertThat(ComposeFile.strings(service.get("ports"))).containsExactly("127.0.0.1:" + port + ":" + port);
        assertThat(file.healthCheck(program, 1).toString()).contains("127.0.0.1/1 ", "/actuator/health/readiness");
        assertThat(Files.readString(ComposeFile.ROOT.resolve("deploy/prometheus.yml")))
                .contains("\"" + program + ":" + port + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-side", "query-side"})
    void an_image_is_built_from_what_the_build_makes_and_keeps_its_data_in_a_volume(String program) throws IOException {
        Map<String, Object> service = file.services().get(program);
        Map<String, Object> build = ComposeFile.mapping(service.get("build"));
        Path recipe = ComposeFile.ROOT.resolve(build.get("dockerfile").toString());

        assertThat(build.get("args")).isEqualTo(Map.of("PROGRAM", program));
        assertThat(Files.readString(recipe))
                .contains("COPY ${PROGRAM}/target/${PROGRAM}-*-exec.jar", "\nUSER 10001\n", "VOLUME /data");
        assertThat(Files.readString(ComposeFile.ROOT.resolve(program + "/pom.xml")))
                .contains("<classifier>exec</classifier>");
        assertThat(file.environment(program, UnaryOperator.identity())).containsEntry("VEDICH_DATA", "/data");
        assertThat(ComposeFile.strings(service.get("volumes"))).containsExactly(program + ":/data");
    }
}
