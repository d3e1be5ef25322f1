package vn.vedich.log.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.vedich.log.Commit;
import vn.vedich.log.NewEvent;
import vn.vedich.log.home.SealedCommit.SealedEvent;
import vn.vedich.proof.CanonicalJson;

/** What was sealed is read back as it was given, whatever its texts say. */
class UnsealingAnEventTest {

    private static final LocalDate DAY = LocalDate.parse("2019-07-09");

    @Property
    void an_event_is_read_as_it_was_given(@ForAll("json") String payload) {
        SealedEvent sealed = sealed(payload);

        assertThat(new Unsealing(sealed.texts()).unseal(sealed.event().payload()))
                .isEqualTo(CanonicalJson.of(payload));
    }

    @Property
    void with_its_texts_gone_each_of_them_reads_as_null(@ForAll("json") String payload) {
        SealedEvent sealed = sealed(payload);

        assertThat(new Unsealing("{}  ").unseal(sealed.event().payload()))
                .isEqualTo(new Unsealing(null).unseal(sealed.event().payload()))
                .isEqualTo(sealed.event().payload().replaceAll("\\{\"sealed\":\"[^\"]*\"}", "{\"erasable\":null}"));
    }

    @Provide
    Arbitrary<String> json() {
        Arbitrary<String> string = Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(12).filter(UnsealingAnEventTest::isWellFormed),
                        Arbitraries.of("{\"sealed\":\"x\"}", "\\", "\"", "}", "{\"erasable\":null}", "Quảng Lâm"))
                .map(UnsealingAnEventTest::quoted);
        Arbitrary<String> text = string.map(quoted -> "{\"erasable\":" + quoted + "}");
        Arbitrary<String> leaf = Arbitraries.frequencyOf(
                Tuple.of(2, string), Tuple.of(3, text), Tuple.of(1, Arbitraries.of("0", "true", "null", "{}", "[]")));
        return Arbitraries.recursive(() -> leaf, UnsealingAnEventTest::nested, 0, 3);
    }

    private static Arbitrary<String> nested(Arbitrary<String> inner) {
        Arbitrary<String> array = inner.list().ofMaxSize(3).map(elements -> "[" + String.join(",", elements) + "]");
        Arbitrary<String> object = Combinators.combine(inner, inner).as((a, b) -> "{\"b\":" + a + ",\"a\":" + b + "}");
        return Arbitraries.oneOf(array, object);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder();
        CanonicalJson.appendString(out, text);
        return out.toString();
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static SealedEvent sealed(String payload) {
        NewEvent event = NewEvent.ofNoStream("e0", "log.Said", 1, DAY, "{}", payload);
        return new Sealing(new Random(1))
                .seal(new Commit("c0", null, List.of(event)))
                .events()
                .getFirst();
    }
}
