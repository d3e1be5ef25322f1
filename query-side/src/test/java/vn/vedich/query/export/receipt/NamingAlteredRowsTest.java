package vn.vedich.query.export.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.vedich.query.export.receipt.Verdict.Cause;
import vn.vedich.query.export.receipt.Verdict.Difference;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Row;

class NamingAlteredRowsTest {

    /** One altered row is named: by itself in a short document, with few others in a long one; nothing else is. */
    @Property(tries = 200)
    void whichever_row_is_altered_is_named(
            @ForAll @IntRange(min = 1, max = 3_000) int rows, @ForAll @LongRange(min = 1, max = 3_000) long any) {
        long altered = (any - 1) % rows + 1;
        Receipt then = receipt("a", rows(rows, -1));
        Receipt now = receipt("b", rows(rows, altered));

        Verdict verdict = new Comparison(
                        then,
                        now,
                        (first, last) -> LongStream.rangeClosed(first, last).boxed(),
                        Set::of)
                .verdict();

        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.ALTERED);
        Difference only = verdict.differences().getFirst();
        assertThat(verdict.differences()).hasSize(1);
        assertThat(only.causes()).containsExactly(Cause.UNEXPLAINED);
        assertThat(only.lanes()).containsExactly(Lane.VALUES);
        assertThat(altered).isBetween(only.firstRow(), only.lastRow());
        assertThat(only.positions()).contains(altered);
        assertThat(only.lastRow() - only.firstRow() + 1).isLessThanOrEqualTo(rows / 64 * 2L + 1);
        assertThat(then.blocks()).hasSizeLessThanOrEqualTo(Blocks.MOST + 1);
    }

    private static List<Row> rows(int count, long altered) {
        List<Row> rows = new ArrayList<>();
        for (long i = 1; i <= count; i++) {
            rows.add(
                    new Row(List.of(new Cell.Position(i), new Cell.Dong(i == altered ? -1 : i), new Cell.Said("chữ"))));
        }
        return rows;
    }

    private static Receipt receipt(String bytes, List<Row> rows) {
        Digesting digesting = new Digesting("title", List.of(), List.of());
        rows.forEach(digesting::row);
        Digesting.Sums sums = digesting.sums();
        return new Receipt(
                Receipt.FORM,
                "question",
                new FixedMoment(LocalDate.of(2019, 7, 9), 1, null),
                "csv",
                "vi",
                1,
                bytes,
                sums.values(),
                sums.texts(),
                sums.words(),
                sums.rows(),
                new Basis("w", new TreeMap<>(), "s"),
                sums.head(),
                sums.blockSize(),
                sums.blocks(),
                null,
                null);
    }
}
