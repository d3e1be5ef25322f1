package vn.vedich.query.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.vedich.query.export.table.Row;

class AnyTextInCsvTest {

    private static final int TEXT = 4;

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars("=+-@'\"\t\r\n,;|%＝aộĐ 1\uFEFF")
                .ofMaxLength(12)
                .list()
                .ofMaxSize(8);
    }

    /** What is read back is what was put in, and no program takes any of it for a formula. */
    @Property
    void every_text_comes_back_and_none_is_a_formula(@ForAll("texts") List<String> texts) {
        List<Row> rows = new ArrayList<>();
        texts.forEach(text -> rows.add(SampleTable.row(rows.size(), text)));
        String written = new String(SampleTable.written(Format.CSV, rows), StandardCharsets.UTF_8).substring(1);
        List<List<String>> records = Csv.read(written);

        assertThat(records).allSatisfy(record -> assertThat(record).hasSize(12));
        for (int i = 0; i < texts.size(); i++) {
            List<String> record = records.get(i + 1);
            assertThat(Csv.unguarded(record.get(TEXT))).isEqualTo(texts.get(i));
            assertThat(record.get(TEXT)).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*");
        }
    }
}
