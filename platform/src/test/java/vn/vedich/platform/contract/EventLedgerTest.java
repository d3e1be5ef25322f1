package vn.vedich.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.kernel.Vocabulary;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.event.EventType;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.platform.log.KernelForms;

/**
 * Holds every event's stored name and form to an approved file, {@code contract/<name>.r<revision>.json}. What differs is
 * written to {@code target/received}: a form that was ever released is never approved anew, but gets a new revision.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EventLedgerTest {

    private static final Path APPROVED = Path.of("src/test/resources/contract");
    private static final Path RECEIVED = Path.of("target/received");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final EventCodec codec = KernelForms.codec();

    static List<EventType> vocabulary() {
        return Vocabulary.all();
    }

    @Test
    void the_list_of_stored_names_is_the_approved_one() throws IOException {
        String names = Vocabulary.all().stream()
                .map(type -> type.name() + " r" + type.revision() + "\n")
                .collect(Collectors.joining());

        assertThat(approved("names.txt", names)).isEqualTo(names);
    }

    @Test
    void every_event_has_a_name_and_a_sample() {
        List<Class<?>> events = Stream.of(
                        UnitEvent.class, CriteriaEvent.class, EnrolmentEvent.class, AssessmentEvent.class)
                .<Class<?>>flatMap(context -> Arrays.stream(context.getPermittedSubclasses()))
                .toList();

        assertThat(Vocabulary.all().stream().<Class<?>>map(EventType::type))
                .containsExactlyInAnyOrderElementsOf(events);
        assertThat(SampleEvents.all().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(events);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vocabulary")
    void an_event_is_stored_in_its_approved_form(EventType type) throws IOException {
        String stored = pretty(codec.write(sample(type)));

        assertThat(approved(file(type), stored)).isEqualTo(stored);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vocabulary")
    void an_event_is_read_from_its_approved_form(EventType type) throws IOException {
        String stored = Files.readString(APPROVED.resolve(file(type)));

        assertThat(codec.read(type.name(), type.revision(), stored)).isEqualTo(sample(type));
    }

    @Test
    void provenance_is_stored_in_its_approved_form_and_read_from_it() throws IOException {
        Provenance provenance = SampleProvenance.full();
        String stored = pretty(codec.writeProvenance(provenance));

        assertThat(approved("provenance.json", stored)).isEqualTo(stored);
        assertThat(codec.readProvenance(stored)).contains(provenance);
    }

    private static Event sample(EventType type) {
        return SampleEvents.all().stream()
                .filter(event -> event.getClass().equals(type.type()))
                .findFirst()
                .orElseThrow();
    }

    private static String pretty(String json) {
        return PRETTY.writeValueAsString(PRETTY.readTree(json)) + "\n";
    }

    private static String file(EventType type) {
        return type.name() + ".r" + type.revision() + ".json";
    }

    private static String approved(String file, String received) throws IOException {
        Path approved = APPROVED.resolve(file);
        String text = Files.exists(approved) ? Files.readString(approved) : "";
        if (!text.equals(received)) {
            Files.createDirectories(RECEIVED);
            Files.writeString(RECEIVED.resolve(file), received);
        }
        return text;
    }
}
