package vn.vedich.proof.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.tree.Hash;

/** With the worked example of c2sp.org/tlog-witness. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskingAWitnessTest {

    private static final String EXAMPLE = """
        old 20852014
        PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
        jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
        5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
        /6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

        example.com/behind-the-sofa
        20852163
        CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

        — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
        — example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=
        """;
    private static final SignerKey LOG = SignerKey.create("log.example", KeyType.ED25519, new SecureRandom());
    private static final String NOTE =
            new Checkpoint("log.example", 7, Hash.ofNothing()).sign(LOG).write();

    @Test
    void the_example_of_the_specification_is_read() {
        AddCheckpoint request = AddCheckpoint.parse(bytes(EXAMPLE));

        assertThat(request.oldSize()).isEqualTo(20_852_014);
        assertThat(request.proof()).hasSize(4).first().hasToString("PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=");
        assertThat(request.checkpoint().origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(request.checkpoint().size()).isEqualTo(20_852_163);
        assertThat(request.note().signatures()).hasSize(2);
        assertThat(request.write()).isEqualTo(bytes(EXAMPLE));
    }

    @Property
    void what_is_written_is_read_as_it_was(
            @ForAll @LongRange(min = 0) long oldSize,
            @ForAll("hashes") @Size(max = AddCheckpoint.MAX_PROOF) List<Hash> proof,
            @ForAll @LongRange(min = 0) long size,
            @ForAll("hash") Hash root) {
        AddCheckpoint request = new AddCheckpoint(oldSize, proof, new Checkpoint("log.example", size, root).sign(LOG));

        assertThat(AddCheckpoint.parse(request.write())).isEqualTo(request);
    }

    /** There is one way to write a request: whatever bytes are read, writing gives the same ones. */
    @Property(tries = 2_000)
    void whatever_is_done_to_a_request_it_is_refused_or_read_to_the_byte(
            @ForAll @IntRange(max = 800) int place, @ForAll byte with, @ForAll @IntRange(max = 40) int dropped) {
        byte[] body = bytes(EXAMPLE);
        int at = place % body.length;
        byte[] changed = Stream.of(
                        Arrays.copyOf(body, at),
                        new byte[] {with},
                        Arrays.copyOfRange(body, Math.min(at + dropped, body.length), body.length))
                .reduce(new byte[0], AskingAWitnessTest::join);
        byte[] written;
        try {
            written = AddCheckpoint.parse(changed).write();
        } catch (UnacceptableNote refused) {
            written = changed;
        }
        assertThat(written).isEqualTo(changed);
    }

    @Property(tries = 2_000)
    void no_bytes_at_all_are_more_than_refused(@ForAll byte[] anything) {
        assertThatThrownBy(() -> AddCheckpoint.parse(anything)).isInstanceOf(UnacceptableNote.class);
    }

    static Stream<String> noRequests() {
        String hash = Hash.ofNothing() + "\n";
        return Stream.of(
                "",
                NOTE,
                "\n" + NOTE,
                "old 1\n" + NOTE,
                "old 1\n\n",
                "old 1\n\nno note",
                "old\n\n" + NOTE,
                "old \n\n" + NOTE,
                "old -1\n\n" + NOTE,
                "old 01\n\n" + NOTE,
                "old 1 \n\n" + NOTE,
                "old  1\n\n" + NOTE,
                "new 1\n\n" + NOTE,
                "old 9223372036854775808\n\n" + NOTE,
                "old 1\r\n\r\n" + NOTE,
                "old 1\nAAAA\n\n" + NOTE,
                "old 1\n" + hash.replace("=", "") + "\n" + NOTE,
                "old 1\n" + hash + hash.strip() + " \n\n" + NOTE,
                "old 1\n" + hash.repeat(AddCheckpoint.MAX_PROOF + 1) + "\n" + NOTE,
                "old 1\n\n" + NOTE.replace("\n7\n", "\n07\n"),
                "old 1\n\nlog.example\n7\n\n" + NOTE.lines().skip(4).findFirst().orElseThrow() + "\n",
                "old 1\n\n" + NOTE.strip());
    }

    @ParameterizedTest
    @MethodSource("noRequests")
    void what_is_no_request_is_refused(String body) {
        assertThatThrownBy(() -> AddCheckpoint.parse(bytes(body))).isInstanceOf(UnacceptableNote.class);
    }

    @Test
    void as_many_hashes_as_the_largest_tree_can_need_are_read_and_no_request_is_endless() {
        String longest = "old 1\n" + (Hash.ofNothing() + "\n").repeat(AddCheckpoint.MAX_PROOF) + "\n" + NOTE;
        assertThat(AddCheckpoint.parse(bytes(longest)).proof()).hasSize(AddCheckpoint.MAX_PROOF);
        assertThatThrownBy(() -> AddCheckpoint.parse(new byte[AddCheckpoint.MAX_BYTES + 1]))
                .isInstanceOf(UnacceptableNote.class)
                .hasMessageContaining("at most");
    }

    @Provide
    Arbitrary<Hash> hash() {
        return Arbitraries.bytes().array(byte[].class).ofSize(Hash.BYTES).map(Hash::of);
    }

    @Provide
    Arbitrary<List<Hash>> hashes() {
        return hash().list().ofMaxSize(AddCheckpoint.MAX_PROOF);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
