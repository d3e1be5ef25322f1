package vn.vedich.query.export.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.platform.problem.Languages;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Item;
import vn.vedich.query.export.table.Row;

/** Tables to be written, with every kind of cell. */
final class SampleTable {

    static final String EVERY_LETTER = "ÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬĐÉÈẺẼẸÊẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢÚÙỦŨỤƯỨỪỬỮỰÝỲỶỸỴ"
            + "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ";

    static final Head HEAD = new Head(
            "Dòng thời gian của xã Quảng Lâm",
            List.of(
                    new Item("question", "Câu hỏi", new Cell.Code("communes/quang-lam/timeline")),
                    new Item("knownAt", "Đến vị trí", new Cell.Position(227)),
                    new Item("checkpoint", "Điểm kiểm chứng", new Cell.Code("dam-ha.example\n228\nabc=\n"))),
            List.of(
                    new Column("position", "Vị trí", 3),
                    new Column("day", "Ngày", 5),
                    new Column("at", "Ghi nhận lúc", 7),
                    new Column("text", "Nội dung", 20),
                    new Column("number", "Giá trị", 5),
                    new Column("amount", "Số tiền (đồng)", 8),
                    new Column("state", "Trạng thái", 5),
                    new Column("sentence", "Lời", 0),
                    new Column("code", "Mã", 0),
                    new Column("count", "Số", 0),
                    new Column("missing", "Trống", 0)),
            Languages.VIETNAMESE,
            new Head.Labels("STT", "Dữ liệu", "Biên nhận", "(nội dung đã xóa)", "Trang"));

    static final List<Item> FOOT = List.of(new Item("rows", "Số dòng", new Cell.Whole(2)));

    private SampleTable() {}

    static Row row(long position, String text) {
        return row(position, new Cell.Said(text), "-62.5");
    }

    static Row erased(long position) {
        return row(position, new Cell.Said(null), "1234567.25");
    }

    static Row row(long position, Cell text, String number) {
        return new Row(List.of(
                new Cell.Position(position),
                new Cell.Day(DayOrMonth.of("2019-07-09")),
                new Cell.At(Instant.parse("2019-07-09T01:30:00.000001Z")),
                text,
                new Cell.Number(Decimal.of(number)),
                new Cell.Dong(300_000_000),
                new Cell.Term("MET", "đạt"),
                new Cell.Told("Tiêu chí 1 “Quy hoạch” đạt.", false),
                new Cell.Code("assessment.CriterionMet"),
                new Cell.Whole(20),
                Cell.NONE));
    }

    static byte[] written(Format format, List<Row> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DocumentWriter writer = format.writer(out)) {
            writer.begin(HEAD);
            long number = 0;
            for (Row row : rows) {
                writer.row(++number, row);
            }
            writer.end(FOOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static List<Row> many(int rows) {
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            all.add(row(i, "Công trình số " + i + ": " + EVERY_LETTER.substring(i % 60)));
        }
        return all;
    }
}
