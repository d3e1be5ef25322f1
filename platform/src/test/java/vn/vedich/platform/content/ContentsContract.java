package vn.vedich.platform.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.platform.content.UnfitContent.Why;

/** What every home of contents promises. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ContentsContract {

    private static final byte[] PHOTO = "the school, repaired".getBytes(UTF_8);
    private static final byte[] OTHER = "the school of another commune".getBytes(UTF_8);

    private Contents contents;

    /** A home with nothing in it. */
    abstract Contents empty() throws IOException;

    /** Spoils what that home keeps under the hash, behind its back. */
    abstract void damage(Sha256 sha256) throws IOException;

    /** How many files or parts of files there are, seen or unseen. */
    abstract long pieces() throws IOException;

    @BeforeEach
    void open() throws IOException {
        contents = empty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 65_535, 65_536, 65_537, 255 * 1024, 255 * 1024 + 1, 3_000_000})
    void what_was_put_is_found_byte_for_byte(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        Sha256 hash = hash(bytes);

        assertThat(contents.put(hash, stream(bytes))).isEqualTo(size);
        assertThat(contents.size(hash)).hasValue(size);
        KeptContent kept = contents.find(hash).orElseThrow();
        assertThat(kept.size()).isEqualTo(size);
        assertThat(kept.bytes().getInputStream().readAllBytes()).isEqualTo(bytes);
    }

    @Test
    void what_nobody_put_is_not_there() throws IOException {
        assertThat(contents.find(hash(PHOTO))).isEmpty();
        assertThat(contents.size(hash(PHOTO))).isEmpty();
    }

    @Test
    void the_same_again_changes_nothing() throws IOException {
        contents.put(hash(PHOTO), stream(PHOTO));
        long pieces = pieces();

        assertThat(contents.put(hash(PHOTO), stream(PHOTO))).isEqualTo(PHOTO.length);
        assertThat(pieces()).isEqualTo(pieces);
        assertThat(read(hash(PHOTO))).isEqualTo(PHOTO);
    }

    @Test
    void bytes_of_another_hash_are_not_kept_nor_do_they_touch_what_is() throws IOException {
        assertUnfit(OTHER, Why.OF_ANOTHER_HASH);
        assertThat(contents.size(hash(PHOTO))).isEmpty();

        contents.put(hash(PHOTO), stream(PHOTO));
        assertUnfit(OTHER, Why.OF_ANOTHER_HASH);
        assertThat(read(hash(PHOTO))).isEqualTo(PHOTO);
    }

    @Test
    void nothing_at_all_is_not_kept() {
        Sha256 nothing = hash(new byte[0]);

        assertThatThrownBy(() -> contents.put(nothing, stream(new byte[0])))
                .isInstanceOfSatisfying(
                        UnfitContent.class, e -> assertThat(e.why()).isEqualTo(Why.EMPTY));
        assertThat(contents.size(nothing)).isEmpty();
    }

    @Test
    void the_largest_is_kept_and_one_byte_more_is_not() throws IOException {
        byte[] largest = new byte[(int) Content.LARGEST];
        byte[] more = new byte[(int) Content.LARGEST + 1];

        assertThat(contents.put(hash(largest), stream(largest))).isEqualTo(Content.LARGEST);
        long pieces = pieces();
        assertThatThrownBy(() -> contents.put(hash(more), stream(more)))
                .isInstanceOfSatisfying(
                        UnfitContent.class, e -> assertThat(e.why()).isEqualTo(Why.TOO_LARGE));
        assertThat(contents.size(hash(more))).isEmpty();
        assertThat(pieces()).isEqualTo(pieces);
    }

    @Test
    void a_half_is_never_seen_and_a_sender_who_breaks_off_leaves_nothing() throws IOException {
        byte[] bytes = new byte[1_000_000];
        Sha256 hash = hash(bytes);
        InputStream breaksOff = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                assertThat(contents.size(hash)).isEmpty();
                if (pos > bytes.length / 2) {
                    throw new IllegalStateException("gone");
                }
                return super.read(into, from, length);
            }
        };

        assertThatThrownBy(() -> contents.put(hash, breaksOff)).hasMessage("gone");
        assertThat(contents.size(hash)).isEmpty();
        assertThat(pieces()).isZero();
    }

    @Test
    void what_was_damaged_is_not_given_out_and_sending_it_again_heals_it() throws IOException {
        contents.put(hash(PHOTO), stream(PHOTO));
        damage(hash(PHOTO));

        assertThatThrownBy(() -> contents.find(hash(PHOTO)))
                .isInstanceOf(DamagedContent.class)
                .hasMessageContaining(hash(PHOTO).hex());
        contents.put(hash(PHOTO), stream(PHOTO));
        assertThat(read(hash(PHOTO))).isEqualTo(PHOTO);
    }

    @Test
    void many_may_send_the_same_at_once() throws Exception {
        byte[] bytes = new byte[400_000];
        Sha256 hash = hash(bytes);
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Long>> sending = IntStream.range(0, 8)
                    .<Callable<Long>>mapToObj(n -> () -> contents.put(hash, stream(bytes)))
                    .toList();

            for (Future<Long> sent : senders.invokeAll(sending)) {
                assertThat(sent.get()).isEqualTo(bytes.length);
            }
        }
        assertThat(read(hash)).isEqualTo(bytes);
    }

    private void assertUnfit(byte[] bytes, Why why) {
        assertThatThrownBy(() -> contents.put(hash(PHOTO), stream(bytes)))
                .isInstanceOfSatisfying(
                        UnfitContent.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    private byte[] read(Sha256 hash) throws IOException {
        return contents.find(hash).orElseThrow().bytes().getInputStream().readAllBytes();
    }

    static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    static Sha256 hash(byte[] bytes) {
        try {
            return new Sha256(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
