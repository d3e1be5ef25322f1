package vn.vedich.documentation;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The addresses that the programs answer, read from the endpoints. */
final class Addresses {

    private static final Comparator<Address> IN_ORDER =
            Comparator.comparing(Address::path).thenComparing(Address::method);

    private Addresses() {}

    /**
     * One address.
     *
     * @param method GET, POST or PUT
     * @param parameters of the query, by name
     * @param side the program that answers it
     */
    record Address(String method, String path, List<String> parameters, String side) {}

    static List<Address> all() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.setEnvironment(new MockEnvironment().withProperty("vedich.witness.logs[0].origin", "elsewhere.example"));
        scan.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scan.findCandidateComponents("vn.vedich").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .flatMap(Addresses::of)
                .sorted(IN_ORDER)
                .toList();
    }

    private static Stream<Address> of(Class<?> endpoint) {
        return Arrays.stream(endpoint.getDeclaredMethods())
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
                .flatMap(method -> of(endpoint, method));
    }

    private static Stream<Address> of(Class<?> endpoint, Method method) {
        RequestMapping mapping = mapping(method).findFirst().orElseThrow();
        List<String> parameters = Arrays.stream(method.getParameters())
                .flatMap(Addresses::names)
                .distinct()
                .toList();
        return Arrays.stream(mapping.method())
                .map(RequestMethod::name)
                .flatMap(verb -> roots(endpoint)
                        .flatMap(root -> paths(mapping)
                                .map(path -> new Address(verb, root + path, parameters, side(endpoint)))));
    }

    private static Stream<String> roots(Class<?> endpoint) {
        return mapping(endpoint).findFirst().map(Addresses::paths).orElseGet(() -> Stream.of(""));
    }

    private static Stream<RequestMapping> mapping(java.lang.reflect.AnnotatedElement element) {
        return Stream.ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class));
    }

    private static Stream<String> paths(RequestMapping mapping) {
        return mapping.path().length == 0 ? Stream.of("") : Arrays.stream(mapping.path());
    }

    private static Stream<String> names(Parameter parameter) {
        if (parameter.isAnnotationPresent(ModelAttribute.class)) {
            return components(parameter.getType());
        }
        RequestParam asked = parameter.getAnnotation(RequestParam.class);
        return asked == null ? Stream.empty() : Stream.of(asked.name().isEmpty() ? parameter.getName() : asked.name());
    }

    private static Stream<String> components(Class<?> asked) {
        return Arrays.stream(asked.getRecordComponents())
                .flatMap(component -> component.getType().isRecord()
                        ? components(component.getType())
                        : Stream.of(component.getName()));
    }

    private static String side(Class<?> endpoint) {
        return switch (endpoint.getPackageName().split("\\.")[2]) {
            case "command" -> "command side";
            case "query" -> "query side";
            default -> "either";
        };
    }
}
