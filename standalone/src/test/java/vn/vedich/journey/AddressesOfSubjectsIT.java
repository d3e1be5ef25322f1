package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.vedich.command.form.AddressWords;
import vn.vedich.query.export.Exportable;

/** No address hides a subject from who asks for it by its id: where one has a word in the place of an id, no id is that word. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AddressesOfSubjectsIT {

    /** The context of the ids that stand behind a word. */
    private static final Map<String, String> CONTEXTS = Map.ofEntries(
            Map.entry("units", "unit"),
            Map.entry("communes", "unit"),
            Map.entry("departments", "unit"),
            Map.entry("projects", "project"),
            Map.entry("sessions", "session"),
            Map.entry("directives", "directive"),
            Map.entry("requests", "request"),
            Map.entry("evidence", "evidence"),
            Map.entry("webhooks", "webhook"),
            Map.entry("subscriptions", "subscription"));

    /** Behind these stand ids that the system itself made, or the rest of an address. */
    private static final Set<String> NOT_CHOSEN = Set.of("begun", "rebuilds", "exports");

    @TempDir
    private static Path data;

    private static Installation installation;

    @BeforeAll
    static void start() throws IOException {
        installation = Installation.empty(data.resolve("data"));
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    /** One address, cut at its slashes. */
    private record Route(List<String> parts, Set<RequestMethod> methods) {

        static Route of(String pattern, Set<RequestMethod> methods) {
            return new Route(List.of(pattern.split("/")), methods);
        }

        boolean isOpenAt(int place) {
            return parts.get(place).startsWith("{");
        }

        /** Whether some path with the same method fits both. */
        boolean meets(Route other) {
            return parts.size() == other.parts.size()
                    && !Collections.disjoint(methods, other.methods)
                    && IntStream.range(0, parts.size())
                            .allMatch(n -> isOpenAt(n)
                                    || other.isOpenAt(n)
                                    || parts.get(n).equals(other.parts.get(n)));
        }
    }

    /** That an address has a word where another has what stands behind a word. */
    private record Shadow(String behind, String word) {}

    @Test
    void where_an_address_has_a_word_in_the_place_of_an_id_nothing_new_bears_it() {
        Set<Shadow> shadows = shadows(routes().toList());

        assertThat(shadows)
                .filteredOn(shadow -> !NOT_CHOSEN.contains(shadow.behind()))
                .allSatisfy(shadow -> assertThat(AddressWords.of(CONTEXTS.getOrDefault(shadow.behind(), "none")))
                        .as("%s, behind %s", shadow.word(), shadow.behind())
                        .contains(shadow.word()));
    }

    @Test
    void no_id_is_refused_for_a_word_that_no_address_has() {
        Set<Shadow> shadows = shadows(routes().toList());

        CONTEXTS.forEach((behind, context) -> assertThat(shadows)
                .as(context)
                .filteredOn(shadow -> context.equals(CONTEXTS.get(shadow.behind())))
                .extracting(Shadow::word)
                .containsExactlyInAnyOrderElementsOf(AddressWords.of(context)));
    }

    @Test
    void a_word_in_the_place_of_an_id_is_found() {
        Set<RequestMethod> get = EnumSet.of(RequestMethod.GET);

        assertThat(shadows(List.of(
                        Route.of("/api/directives/{id}", get),
                        Route.of("/api/directives/stream", get),
                        Route.of("/api/directives/sent", EnumSet.of(RequestMethod.POST)),
                        Route.of("/api/directives", get),
                        Route.of("/api/directives/{id}/timeline", get))))
                .containsExactly(new Shadow("directives", "stream"));
    }

    private static Set<Shadow> shadows(List<Route> routes) {
        return routes.stream()
                .flatMap(one -> routes.stream().filter(one::meets).flatMap(other -> shadows(one, other)))
                .collect(Collectors.toSet());
    }

    private static Stream<Shadow> shadows(Route open, Route worded) {
        return IntStream.range(1, open.parts().size())
                .filter(n -> open.isOpenAt(n) && !worded.isOpenAt(n))
                .mapToObj(
                        n -> new Shadow(open.parts().get(n - 1), worded.parts().get(n)));
    }

    private static Stream<Route> routes() {
        Stream<Route> answered = installation.beans(RequestMappingHandlerMapping.class).stream()
                .flatMap(all -> all.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream().map(pattern -> Route.of(pattern, methods(info))));
        Stream<Route> exported = installation.beans(Exportable.class).stream()
                .flatMap(exportable -> exportable.addresses().stream())
                .map(address -> Route.of("/api/exports/" + address, EnumSet.of(RequestMethod.GET)));
        return Stream.concat(answered, exported);
    }

    private static Set<RequestMethod> methods(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() ? EnumSet.allOf(RequestMethod.class) : methods;
    }
}
