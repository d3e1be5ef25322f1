package vn.vedich.query.export.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Item;
import vn.vedich.query.export.table.Row;

/** Computes digests by the page on exports, with nothing of ours: the form of a receipt outlives the program. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DigestsOfTheFormTest {

    @Test
    void a_receipt_has_the_digests_that_its_page_describes() throws Exception {
        Digesting digesting = new Digesting(
                "Tiêu đề",
                List.of(new Item("knownAt", "Vị trí", new Cell.Position(7))),
                List.of(new Column("text", "Nội dung", 1)));
        digesting.row(new Row(List.of(new Cell.Said("chữ"))));
        digesting.row(new Row(List.of(new Cell.Said(null))));
        digesting.row(new Row(List.of(new Cell.Term("MET", "đạt"))));

        Digesting.Sums sums = digesting.sums();

        assertThat(sums.values())
                .isEqualTo(whole(
                        lane("text", "knownAt", "Position", "7"), lane("Said"), lane("Said"), lane("Term", "MET")));
        assertThat(sums.texts()).isEqualTo(whole(lane(), lane("present:chữ"), lane("erased"), lane()));
        assertThat(sums.words()).isEqualTo(whole(lane("Tiêu đề", "Nội dung", "Vị trí"), lane(), lane(), lane("đạt")));
        assertThat(sums.blocks().getLast())
                .isEqualTo(new Block(half(lane("Term", "MET")), half(lane()), half(lane("đạt")), 0));
        assertThat(sums.blocks().get(1).erased()).isEqualTo(1);
    }

    @Test
    void a_block_of_several_rows_is_a_tree_of_the_shape_of_rfc_6962() throws Exception {
        Digesting digesting = new Digesting("", List.of(), List.of());
        for (int i = 0; i < 259; i++) {
            digesting.row(new Row(List.of(new Cell.Whole(i))));
        }
        Digesting.Sums sums = digesting.sums();

        assertThat(sums.blockSize()).isEqualTo(4);
        assertThat(sums.blocks()).hasSize(65);
        assertThat(sums.blocks().getFirst().values()).isEqualTo(node(node(row(0), row(1)), node(row(2), row(3))));
        assertThat(sums.blocks().getLast().values()).isEqualTo(node(node(row(256), row(257)), row(258)));
    }

    private static String row(int number) throws Exception {
        return half(lane("Whole", Integer.toString(number)));
    }

    private static String node(String left, String right) throws Exception {
        return half(lane(left, right));
    }

    private static byte[] lane(String... texts) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String text : texts) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return sha256(bytes.toByteArray());
    }

    private static String whole(byte[]... parts) throws Exception {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return HexFormat.of().formatHex(sha256(all.toByteArray()));
    }

    private static String half(byte[] digest) {
        return HexFormat.of().formatHex(Arrays.copyOf(digest, 16));
    }

    private static byte[] sha256(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
