package vn.vedich.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.log.axon.EventType;
import vn.vedich.platform.access.AccessEvent;
import vn.vedich.platform.access.AccessForms;
import vn.vedich.platform.access.Question;

/**
 * Holds what the access record stores to approved files, {@code contract-of-accesses/<name>.r<revision>.json}. A form that was
 * ever released is never approved anew, but gets a new revision.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccessLedgerTest {

    private static final Path APPROVED = Path.of("src/test/resources/contract-of-accesses");
    private static final Path RECEIVED = Path.of("target/received-of-accesses");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Question WITH_TEXT = new Question(
            "POST",
            Text.of("/api/communes/quang-lam/scorecard"),
            Text.of("asOf=2019-07-09&knownAt=227"),
            new Question.Body(Text.of("{\"set\":\"draft\"}"), null, 15));
    private static final Question WITH_BYTES = new Question(
            "POST",
            Text.of("/api/matrix"),
            Text.of("unit=dam-ha"),
            new Question.Body(null, new Sha256("0123456789abcdef".repeat(4)), 400_000));

    private final EventCodec codec = AccessForms.codec();

    private static Map<String, AccessEvent> forms() {
        Map<String, AccessEvent> samples = new LinkedHashMap<>();
        samples.put("access.Looked.r1", new AccessEvent.Looked(WITH_TEXT));
        samples.put("access.Exported.r1", new AccessEvent.Exported(WITH_BYTES));
        samples.put("access.Denied.r1", new AccessEvent.Denied(WITH_TEXT, 403));
        samples.put("access.Answered.r1", new AccessEvent.Answered(new EntryId("0190-a1"), 200));
        samples.put(
                "access.Refused.r1",
                new AccessEvent.Refused(
                        "MarkCriterionMet",
                        Text.of("MarkCriterionMeet"),
                        new CommandId("ql2019-0042"),
                        "assessment/quang-lam-2016",
                        new UnitId("quang-lam"),
                        409,
                        "refused",
                        "IndicatorsLacking"));
        return samples;
    }

    static Stream<Arguments> samples() {
        return forms().entrySet().stream().map(form -> Arguments.of(form.getKey(), form.getValue()));
    }

    @Test
    void every_kind_has_a_name_and_a_sample() {
        List<Class<?>> kinds = List.of(AccessEvent.class.getPermittedSubclasses());

        assertThat(AccessEvent.types().stream().<Class<?>>map(EventType::type))
                .containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(AccessEvent.types().stream().map(type -> type.name() + ".r" + type.revision()))
                .containsExactlyInAnyOrderElementsOf(forms().keySet());
        assertThat(forms().values().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void every_approved_file_is_that_of_a_sample_or_of_the_caller() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(Stream.concat(Stream.of("caller"), forms().keySet().stream())
                            .map(name -> name + ".json")
                            .collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void what_is_kept_is_stored_in_its_approved_form_and_read_from_it(String form, AccessEvent event)
            throws IOException {
        String stored = pretty(codec.write(event));
        String name = form.substring(0, form.lastIndexOf(".r"));

        assertThat(approved(form, stored)).isEqualTo(stored);
        assertThat(codec.read(name, 1, approved(form, stored))).isEqualTo(event);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void whatever_a_caller_wrote_can_be_erased(String form, AccessEvent event) {
        List<String> erasable = PRETTY.readTree(codec.write(event)).findValuesAsString("erasable");

        assertThat(erasable).containsExactlyInAnyOrderElementsOf(texts(event).toList());
    }

    @Test
    void the_caller_is_stored_in_his_approved_form_and_read_from_it() throws IOException {
        EnteredBy caller = new EnteredBy(Text.of("an"), Set.of(Role.AUDITOR, Role.ANALYST), new UnitId("dam-ha"));
        String stored = pretty(codec.writeProvenance(caller));

        assertThat(approved("caller", stored)).isEqualTo(stored);
        assertThat(codec.readProvenance(stored)).contains(caller);
    }

    private static Stream<String> texts(Object value) {
        return switch (value) {
            case Text text -> Stream.of(text.toString());
            case Record record ->
                Arrays.stream(record.getClass().getRecordComponents())
                        .flatMap(component -> {
                            try {
                                return Stream.ofNullable(component.getAccessor().invoke(record));
                            } catch (ReflectiveOperationException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .flatMap(AccessLedgerTest::texts);
            default -> Stream.of();
        };
    }

    private static String pretty(String json) {
        return PRETTY.writeValueAsString(PRETTY.readTree(json)) + "\n";
    }

    private static String approved(String form, String received) throws IOException {
        Path approved = APPROVED.resolve(form + ".json");
        String text = Files.exists(approved) ? Files.readString(approved) : "";
        if (!text.equals(received)) {
            Files.createDirectories(RECEIVED);
            Files.writeString(RECEIVED.resolve(form + ".json"), received);
        }
        return text;
    }
}
