package vn.vedich.platform.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.kernel.evidence.Sha256;

class FolderContentsTest extends ContentsContract {

    @TempDir
    private Path folder;

    @Override
    Contents empty() {
        return FolderContents.in(folder.resolve("contents"));
    }

    @Override
    void damage(Sha256 sha256) throws IOException {
        Files.writeString(place(sha256), "!", StandardOpenOption.WRITE);
    }

    @Override
    long pieces() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void a_file_lies_on_the_shelf_of_its_first_digits() throws IOException {
        byte[] bytes = "a".getBytes(UTF_8);

        empty().put(hash(bytes), stream(bytes));

        assertThat(place(hash(bytes))).hasBinaryContent(bytes);
    }

    @Test
    void what_a_crash_left_half_written_is_cleared_away_and_the_rest_stays() throws IOException {
        byte[] bytes = "a".getBytes(UTF_8);
        empty().put(hash(bytes), stream(bytes));
        Files.writeString(folder.resolve("contents/incoming/1.part"), "hal");

        assertThat(empty().size(hash(bytes))).hasValue(1);
        assertThat(pieces()).isEqualTo(1);
    }

    private Path place(Sha256 sha256) {
        return folder.resolve("contents").resolve(sha256.hex().substring(0, 2)).resolve(sha256.hex());
    }
}
