package vn.vedich.proof.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.SaltedHash;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExportLineTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String SALT = "AAAAAAAAAAAAAAAAAAAAAA";

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings()
                .all()
                .ofMaxLength(20)
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
        Arbitrary<String> odd =
                Arbitraries.strings().withChars("\"\\{}[]:,\n\u0000\u20acễ").ofMaxLength(20);
        return Arbitraries.oneOf(any, odd);
    }

    private static RevealedEvent event(String plain, String sealed, boolean erased, boolean inStream) {
        String hash = SaltedHash.of(SALT, sealed.getBytes(StandardCharsets.UTF_8));
        ObjectNode payload = NODES.objectNode().put("plain", plain);
        payload.putObject("secret").put("sealed", hash);
        ObjectNode texts = NODES.objectNode();
        texts.putObject(hash).put("salt", SALT).put("text", sealed);
        return event(
                CanonicalJson.write(payload),
                CanonicalJson.write(NODES.objectNode().put("by", plain)),
                erased ? null : CanonicalJson.write(texts),
                inStream);
    }

    private static RevealedEvent event(String payload, String provenance, @Nullable String texts, boolean inStream) {
        Leaf leaf = new Leaf(
                7,
                "command",
                inStream ? Hashed.of("body") : null,
                "event",
                "kernel.Happened",
                2,
                inStream ? "unit/a" : null,
                inStream ? "unit" : null,
                inStream ? 3L : null,
                "2019-07",
                inStream ? null : "2019-07-09",
                "2026-11-23T02:03:04.000005Z",
                Hashed.of(provenance),
                Hashed.of(payload));
        return new RevealedEvent(leaf, provenance, payload, SealedTexts.parse(texts));
    }

    @Property
    void a_line_is_canonical_json_and_is_read_as_it_was_written(
            @ForAll("texts") String plain,
            @ForAll("texts") String sealed,
            @ForAll boolean erased,
            @ForAll boolean inStream) {
        RevealedEvent event = event(plain, sealed, erased, inStream);
        String line = ExportLine.write(event);

        assertThat(CanonicalJson.of(line)).isEqualTo(line);
        assertThat(ExportLine.read(bytes(line)).event()).isEqualTo(event);
        assertThat(ExportLine.read(bytes(line)).leaf()).isEqualTo(event.leaf().bytes());
        assertThat(CanonicalJson.parse(line)
                        .path("payload")
                        .path("secret")
                        .path("erasable")
                        .asString(null))
                .isEqualTo(erased ? null : sealed);
    }

    @Property
    void a_line_with_any_bit_changed_is_none(
            @ForAll("texts") String plain,
            @ForAll("texts") String sealed,
            @ForAll boolean erased,
            @ForAll Random random) {
        byte[] line = bytes(ExportLine.write(event(plain, sealed, erased, true)));
        line[random.nextInt(line.length)] ^= (byte) (1 << random.nextInt(8));

        assertThatThrownBy(() -> ExportLine.read(line)).isInstanceOf(UnacceptableEvent.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "{\"leaf\"",
                "{\"leaf\":",
                "{\"leaf\":\"",
                "{\"leaf\":\"\"}",
                "{\"leaf\":\"x\",\"sealed\":{}}",
                "{\"leaf\":\"\",\"sealed\":{\"payload\":\"\",\"provenance\":\"\",\"texts\":{}}}",
                "{\"leaf\":\"\",\"sealed\":{\"payload\":\"\\u00\",\"provenance\":\"\",\"texts\":{}}}",
                "{\"sealed\":7,\"leaf\":7}",
                "\u0000",
                "{\"a\":[}"
            })
    void what_is_no_line_is_refused(String line) {
        assertThatThrownBy(() -> ExportLine.read(bytes(line))).isInstanceOf(UnacceptableEvent.class);
    }

    @Test
    void a_text_that_nothing_vouches_for_is_refused() {
        String hash = SaltedHash.of(SALT, bytes("text"));
        String texts = "{\"" + hash + "\":{\"salt\":\"" + SALT + "\",\"text\":\"text\"}}";
        assertThatThrownBy(() -> event("{}", "{}", texts, true)).isInstanceOf(UnacceptableEvent.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"HASH\":{\"salt\":\"SALT\",\"text\":\"other\"}}",
                "{\"HASH\":{\"salt\":\"SALT\"}}",
                "{\"HASH\":{\"salt\":\"SALT\",\"text\":\"text\",\"x\":1}}",
                "{\"HASH\":{\"salt\":\"SAL\",\"text\":\"text\"}}",
                "{\"HASH\":{\"text\":\"text\",\"salt\":\"SALT\"}}",
                "{ \"HASH\":{\"salt\":\"SALT\",\"text\":\"text\"}}"
            })
    void texts_that_are_not_in_their_form_or_not_the_sealed_ones_are_refused(String form) {
        String stored = form.replace("HASH", SaltedHash.of(SALT, bytes("text"))).replace("SALT", SALT);
        assertThatThrownBy(() -> SealedTexts.parse(stored)).isInstanceOf(UnacceptableEvent.class);
    }

    @Test
    void a_salt_is_written_one_way_only() {
        // The last character has four bits that stand for nothing.
        String other = SALT.substring(0, SALT.length() - 1) + "B";
        String hash = SaltedHash.of(SALT, bytes("text"));
        assertThatThrownBy(() -> SealedTexts.parse("{\"" + hash + "\":{\"salt\":\"" + other + "\",\"text\":\"text\"}}"))
                .isInstanceOf(UnacceptableEvent.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
