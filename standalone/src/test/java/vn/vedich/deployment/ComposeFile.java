package vn.vedich.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** {@code docker-compose.yml} as it is read by who deploys it. */
public final class ComposeFile {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    static final Pattern REQUIRED = Pattern.compile("\\$\\{([A-Z_]+):\\?}");

    private static final Pattern SERIES = Pattern.compile("[a-z]+(?:_[a-z]+)+");

    private final String text;
    private final Map<String, Object> root;

    private ComposeFile(String text) {
        this.text = text;
        LoaderOptions strictly = new LoaderOptions();
        strictly.setAllowDuplicateKeys(false);
        this.root = mapping(new Yaml(new SafeConstructor(strictly)).load(text));
    }

    public static ComposeFile read() {
        try {
            return new ComposeFile(Files.readString(ROOT.resolve("docker-compose.yml")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * The environment variables of a service.
     *
     * @param chosen the value of a variable that the file requires, by its name
     */
    public Map<String, String> environment(String service, UnaryOperator<String> chosen) {
        Map<String, String> environment = new LinkedHashMap<>();
        mapping(service(service).getOrDefault("environment", Map.of()))
                .forEach((name, value) -> environment.put(
                        name,
                        REQUIRED.matcher(value.toString())
                                .replaceAll(required ->
                                        java.util.regex.Matcher.quoteReplacement(chosen.apply(required.group(1))))));
        return environment;
    }

    /** The command that tells whether a service that listens on this port is well. */
    public List<String> healthCheck(String service, int port) {
        String listensOn = environment(service, name -> name).get("SERVER_PORT");
        return strings(mapping(service(service).get("healthcheck")).get("test")).stream()
                .skip(1)
                .map(word -> word.replace("127.0.0.1/" + listensOn, "127.0.0.1/" + port))
                .toList();
    }

    /** The names of the measurements that the dashboard shows. */
    public static Set<String> dashboardSeries() throws IOException {
        String dashboard = Files.readString(ROOT.resolve("deploy/grafana/ve-dich.json"));
        return JsonMapper.shared()
                .readTree(dashboard)
                .path("panels")
                .valueStream()
                .flatMap(panel -> panel.path("targets").valueStream())
                .flatMap(
                        target -> SERIES.matcher(target.path("expr").asString()).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String text() {
        return text;
    }

    Map<String, Object> root() {
        return root;
    }

    Map<String, Map<String, Object>> services() {
        Map<String, Map<String, Object>> services = new LinkedHashMap<>();
        mapping(root.get("services")).forEach((name, service) -> services.put(name, mapping(service)));
        return services;
    }

    /** What is called so at the top of the file, such as the volumes. */
    Set<String> declared(String kind) {
        return mapping(root.getOrDefault(kind, Map.of())).keySet();
    }

    Stream<String> volumesOf(Map<String, Object> service) {
        return strings(service.getOrDefault("volumes", List.of())).stream().map(volume -> volume.split(":")[0]);
    }

    private Map<String, Object> service(String name) {
        return Objects.requireNonNull(services().get(name), name);
    }

    static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> mapping(Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
