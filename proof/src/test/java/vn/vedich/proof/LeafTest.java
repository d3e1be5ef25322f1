package vn.vedich.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LeafTest {

    private static final String HASH = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU";
    private static final String WITH_EVERYTHING = "{\"commandId\":\"c\",\"eventId\":\"e\",\"fingerprint\":\"" + HASH
            + "\",\"leaf\":1,\"name\":\"n\",\"occurredOn\":\"2019-07\",\"payload\":\"" + HASH
            + "\",\"position\":7,\"provenance\":\"" + HASH
            + "\",\"recordedAt\":\"2026-11-23T02:03:04.000005Z\",\"reportedOn\":\"2019-07-09\",\"revision\":1,"
            + "\"sequence\":0,\"stream\":\"unit/a\",\"streamType\":\"unit\"}";

    private static final long LAST_EXACT = (1L << 53) - 1;

    @Provide
    Arbitrary<Leaf> leaves() {
        Arbitrary<String> text = Arbitraries.strings().all().ofMaxLength(12).filter(LeafTest::isText);
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars("a\"\\\u0000\u001f\u007f/\n\u20ac")
                .ofMaxLength(12);
        Arbitrary<String> name = Arbitraries.oneOf(text, odd);
        Arbitrary<String> hash = Arbitraries.strings().withChars("ABCxyz019-_").ofLength(43);
        Arbitrary<Long> number = Arbitraries.longs().between(0, LAST_EXACT);
        Arbitrary<Leaf> inStream = Combinators.combine(
                        number, name, hash.injectNull(0.5), name, name, name, number, name.injectNull(0.5))
                .as((position, command, fingerprint, id, event, stream, sequence, reported) ->
                        leaf(position, command, fingerprint, id, event, stream, stream + "'s", sequence, reported));
        return Arbitraries.oneOf(
                inStream,
                inStream.map(leaf -> leaf(
                        leaf.position(),
                        leaf.commandId(),
                        leaf.fingerprint(),
                        leaf.eventId(),
                        leaf.name(),
                        null,
                        null,
                        null,
                        leaf.reportedOn())));
    }

    private static Leaf leaf(
            long position,
            String command,
            @Nullable String fingerprint,
            String id,
            String name,
            @Nullable String stream,
            @Nullable String streamType,
            @Nullable Long sequence,
            @Nullable String reported) {
        return new Leaf(
                position,
                command,
                fingerprint,
                id,
                name,
                1 + (int) (position % Integer.MAX_VALUE),
                stream,
                streamType,
                sequence,
                "2019-07",
                reported,
                "2026-11-23T02:03:04.000005Z",
                HASH,
                HASH);
    }

    private static boolean isText(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    @Property
    void a_leaf_is_written_as_the_canonical_form_of_its_json(@ForAll("leaves") Leaf leaf) {
        assertThat(new String(leaf.bytes(), StandardCharsets.UTF_8)).isEqualTo(CanonicalJson.write(tree(leaf)));
    }

    @Property
    void a_leaf_is_read_as_it_was_written(@ForAll("leaves") Leaf leaf) {
        assertThat(Leaf.parse(leaf.bytes())).isEqualTo(leaf);
    }

    @Property
    void a_changed_leaf_is_another_leaf_or_none(
            @ForAll("leaves") Leaf leaf, @ForAll @IntRange(max = 5_000) int place, @ForAll @IntRange(max = 7) int bit) {
        byte[] bytes = leaf.bytes();
        bytes[place % bytes.length] ^= (byte) (1 << bit);
        try {
            assertThat(Leaf.parse(bytes)).isNotEqualTo(leaf);
            assertThat(Leaf.parse(bytes).bytes()).isEqualTo(bytes);
        } catch (UnacceptableLeaf e) {
            assertThat(e).hasMessageNotContaining(leaf.commandId() + "\"");
        }
    }

    @Test
    void every_field_has_its_place() {
        assertThat(new String(parse(WITH_EVERYTHING).bytes(), StandardCharsets.UTF_8))
                .isEqualTo(WITH_EVERYTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"commandId\":=>{ \"commandId\":",
                "\"leaf\":1=>\"leaf\":2",
                "\"position\":7=>\"position\":07",
                "\"position\":7=>\"position\":-7",
                "\"position\":7=>\"position\":7.0",
                "\"position\":7=>\"position\":9007199254740992",
                "\"position\":7=>\"position\":",
                "\"revision\":1=>\"revision\":0",
                "\"revision\":1=>\"revision\":2147483648",
                "\"name\":\"n\"=>\"name\":\"\\u006e\"",
                "\"name\":\"n\"=>\"name\":null",
                "\"name\":\"n\"=>\"nome\":\"n\"",
                "\"name\":\"n\",=>",
                "\"sequence\":0,=>",
                "\"streamType\":\"unit\"}=>\"streamType\":\"unit\",\"x\":1}",
                "\"unit\"}=>\"unit\"",
                "\"unit\"}=>\"unit\"} ",
                ",\"streamType\":\"unit\"=>",
                "04.000005Z=>04.00005Z",
                "2026-11-23T=>2026-11-23t",
                "hSuFU=>hSuF",
                "Qpj8=>Qp+8"
            })
    void what_is_no_leaf_is_refused(String change) {
        String[] parts = change.split("=>", -1);
        String changed = WITH_EVERYTHING.replace(parts[0], parts[1]);
        assertThat(changed).isNotEqualTo(WITH_EVERYTHING);
        assertThatThrownBy(() -> parse(changed)).isInstanceOf(UnacceptableLeaf.class);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] bytes = WITH_EVERYTHING.getBytes(StandardCharsets.UTF_8);
        bytes[WITH_EVERYTHING.indexOf("unit/a")] = (byte) 0xff;
        assertThatThrownBy(() -> Leaf.parse(bytes)).isInstanceOf(UnacceptableLeaf.class);
        assertThatThrownBy(() -> Leaf.parse(new byte[0])).isInstanceOf(UnacceptableLeaf.class);
    }

    @Test
    void what_has_no_exact_form_is_not_written() {
        assertThatThrownBy(() -> leaf(0, "\ud800", null, "e", "n", null, null, null, null)
                        .bytes())
                .isInstanceOf(UnacceptableJson.class);
        assertThatThrownBy(() -> leaf(LAST_EXACT + 1, "c", null, "e", "n", null, null, null, null)
                        .bytes())
                .isInstanceOf(UnacceptableJson.class);
    }

    private static Leaf parse(String text) {
        return Leaf.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode tree(Leaf leaf) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("leaf", Leaf.FORM)
                .put("position", leaf.position())
                .put("commandId", leaf.commandId())
                .put("eventId", leaf.eventId())
                .put("name", leaf.name())
                .put("revision", leaf.revision())
                .put("occurredOn", leaf.occurredOn())
                .put("recordedAt", leaf.recordedAt())
                .put("provenance", leaf.provenance())
                .put("payload", leaf.payload());
        putIfKnown(json, "fingerprint", leaf.fingerprint());
        putIfKnown(json, "stream", leaf.stream());
        putIfKnown(json, "streamType", leaf.streamType());
        putIfKnown(json, "reportedOn", leaf.reportedOn());
        if (leaf.sequence() != null) {
            json.put("sequence", leaf.sequence());
        }
        return json;
    }

    private static void putIfKnown(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
