package vn.vedich.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.json.JsonMapper;

/** Every setting that the programs read, ours and those of what they stand on, as an environment variable is called. */
final class ReadSettings {

    private static final Pattern VALUE = Pattern.compile("@Value\\(\"[^\"$]*\\$\\{([a-z.-]+)[:}]");
    private static final Pattern DATABASE = Pattern.compile("\\$\\{vedich\\.[a-z.]+\\.database:([a-z-]+)}");
    private static final String OF_ONE = "_N_";

    private ReadSettings() {}

    /** With {@code _N_} where one of many is numbered. */
    static Set<String> all() throws IOException {
        return Stream.of(bound(), injected(), ofSpringBoot())
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> bound() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scan.findCandidateComponents("vn.vedich").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .flatMap(type -> components(
                        variable(type.getAnnotation(ConfigurationProperties.class)
                                .value()),
                        type))
                .collect(Collectors.toSet());
    }

    private static Stream<String> components(String prefix, Class<?> type) {
        return Stream.of(type.getRecordComponents()).flatMap(component -> names(prefix, component));
    }

    private static Stream<String> names(String prefix, RecordComponent component) {
        String name = prefix + "_" + component.getName().toUpperCase(Locale.ROOT);
        if (!(component.getGenericType() instanceof ParameterizedType many)) {
            return Stream.of(name);
        }
        Type one = many.getActualTypeArguments()[0];
        return one instanceof Class<?> type && type.isRecord()
                ? components(name + OF_ONE.substring(0, 2), type)
                : Stream.of(name + OF_ONE.substring(0, 2));
    }

    /** The databases that the programs open unless set otherwise. */
    static Set<String> databases() throws IOException {
        return inSources(DATABASE, database -> database.group(1));
    }

    private static Set<String> injected() throws IOException {
        return inSources(VALUE, value -> variable(value.group(1)));
    }

    private static Set<String> inSources(Pattern wanted, Function<MatchResult, String> name) throws IOException {
        try (Stream<Path> sources = Files.walk(ComposeFile.ROOT, 14)) {
            return sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> path.toString().contains("/src/main/"))
                    .flatMap(source -> wanted.matcher(text(source)).results().map(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> ofSpringBoot() throws IOException {
        Set<String> names = new TreeSet<>();
        List<URL> all = Collections.list(
                ReadSettings.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"));
        for (URL one : all) {
            try (InputStream in = one.openStream()) {
                JsonMapper.shared()
                        .readTree(in)
                        .path("properties")
                        .valueStream()
                        .filter(property -> property.path("deprecation").isMissingNode())
                        .forEach(property ->
                                names.add(variable(property.path("name").asString())));
            }
        }
        return names;
    }

    private static String variable(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
