package vn.vedich.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.kernel.Vocabulary;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.event.EventType;
import vn.vedich.kernel.evidence.EvidenceEvent;
import vn.vedich.kernel.notice.NoticeEvent;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.session.SessionEvent;
import vn.vedich.kernel.subscription.SubscriptionEvent;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.webhook.WebhookEvent;
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

    private static final List<Class<?>> CONTEXTS = List.of(
            UnitEvent.class,
            CriteriaEvent.class,
            EnrolmentEvent.class,
            AssessmentEvent.class,
            EvidenceEvent.class,
            ProjectEvent.class,
            SessionEvent.class,
            DirectiveEvent.class,
            RequestEvent.class,
            NoticeEvent.class,
            WebhookEvent.class,
            SubscriptionEvent.class);

    private final EventCodec codec = KernelForms.codec();

    static Stream<Arguments> samples() {
        return SampleEvents.byForm().entrySet().stream().map(form -> Arguments.of(form.getKey(), form.getValue()));
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
        List<Class<?>> events = CONTEXTS.stream()
                .<Class<?>>flatMap(context -> Arrays.stream(context.getPermittedSubclasses()))
                .toList();

        assertThat(Vocabulary.all().stream().<Class<?>>map(EventType::type))
                .containsExactlyInAnyOrderElementsOf(events);
        assertThat(SampleEvents.all().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(events);
    }

    @Test
    void every_approved_file_is_that_of_a_sample() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> file.contains(".r")))
                    .containsExactlyInAnyOrderElementsOf(SampleEvents.byForm().keySet().stream()
                            .map(form -> form + ".json")
                            .toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void an_event_is_stored_in_its_approved_form(String form, Event event) throws IOException {
        String stored = pretty(codec.write(event));

        assertThat(approved(form + ".json", stored)).isEqualTo(stored);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void an_event_is_read_from_its_approved_form(String form, Event event) throws IOException {
        EventType type = SampleEvents.type(event);
        String stored = Files.readString(APPROVED.resolve(form + ".json"));

        assertThat(codec.read(type.name(), type.revision(), stored)).isEqualTo(event);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void every_text_of_an_event_is_stored_so_that_it_can_be_erased(String form, Event event) {
        List<String> erasable = PRETTY.readTree(codec.write(event)).findValuesAsString("erasable");

        assertThat(erasable).containsExactlyInAnyOrderElementsOf(texts(event).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void a_sample_leaves_no_field_out(String form, Event event) {
        assertThat(parts(event)).doesNotContainNull();
    }

    @Test
    void provenance_is_stored_in_its_approved_form_and_read_from_it() throws IOException {
        Provenance provenance = SampleProvenance.full();
        String stored = pretty(codec.writeProvenance(provenance));

        assertThat(approved("provenance.json", stored)).isEqualTo(stored);
        assertThat(codec.readProvenance(stored)).contains(provenance);
    }

    private static Stream<String> texts(Object value) {
        return value instanceof Text text
                ? Stream.of(text.toString())
                : parts(value).flatMap(EventLedgerTest::texts);
    }

    /** What a value is made of: a record of its components, a list of its elements. */
    private static Stream<Object> parts(@Nullable Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(Object.class::cast);
            case Record record ->
                Arrays.stream(record.getClass().getRecordComponents()).map(component -> read(component, record));
            case null, default -> Stream.of();
        };
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pretty(String json) {
        return PRETTY.writeValueAsString(PRETTY.readTree(json)) + "\n";
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
