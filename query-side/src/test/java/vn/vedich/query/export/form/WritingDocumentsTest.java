package vn.vedich.query.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.query.export.table.Row;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WritingDocumentsTest {

    private static final List<Row> TWO = List.of(SampleTable.row(5, SampleTable.EVERY_LETTER), SampleTable.erased(6));

    @ParameterizedTest
    @EnumSource
    void the_same_table_gives_the_same_bytes_in_any_place_and_language(Format format) {
        byte[] here = SampleTable.written(format, SampleTable.many(200));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(SampleTable.written(format, SampleTable.many(200))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_csv_begins_with_the_mark_that_shows_vietnamese_and_then_its_labels() {
        assertThat(text(Format.CSV, TWO))
                .startsWith("\uFEFFSTT,Vị trí,Ngày,Ghi nhận lúc,Nội dung,")
                .contains("\r\n2,6,2019-07-09,2019-07-09T01:30:00.000001Z,(nội dung đã xóa),1234567.25,300000000,đạt,")
                .contains("\r\n# knownAt,Đến vị trí,227,")
                .endsWith("\r\n# rows,Số dòng,2,,,,,,,,,\r\n");
    }

    @Test
    void ndjson_has_a_head_the_rows_with_exact_values_and_a_foot() {
        List<JsonNode> lines = text(Format.NDJSON, TWO)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();

        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).at("/head/knownAt").longValue()).isEqualTo(227);
        assertThat(lines.get(0).at("/head/columns/text").stringValue()).isEqualTo("Nội dung");
        assertThat(lines.get(1).path("text").stringValue()).isEqualTo(SampleTable.EVERY_LETTER);
        assertThat(lines.get(1).path("number").stringValue()).isEqualTo("-62.5");
        assertThat(lines.get(1).path("state").stringValue()).isEqualTo("MET");
        assertThat(lines.get(1).has("missing")).isFalse();
        assertThat(lines.get(2).path("text").isNull()).isTrue();
        assertThat(lines.get(3).at("/foot/rows").longValue()).isEqualTo(2);
    }

    @Test
    void a_page_lets_nothing_be_loaded_or_run() {
        String hostile = "</style></td><script>alert('x')</script><img src=x onerror=alert(1)>\"&amp;";
        String page = text(Format.HTML, List.of(SampleTable.row(1, hostile)));

        assertThat(page)
                .contains("default-src 'none'; style-src 'sha256-")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .contains("&amp;amp;")
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("http://")
                .doesNotContain("https://");
        assertThat(page.indexOf("</style>")).isEqualTo(page.lastIndexOf("</style>"));
    }

    @Test
    void numbers_are_written_for_readers_of_vietnamese_on_paper_and_exactly_for_machines() {
        assertThat(text(Format.HTML, TWO))
                .contains(">1.234.567,25<")
                .contains(">300.000.000<")
                .contains(">2019-07-09 08:30:00 +07<");
    }

    @Test
    void a_workbook_has_days_and_numbers_as_such_and_nothing_in_it_is_a_formula() throws Exception {
        Map<String, String> parts =
                parts(SampleTable.written(Format.XLSX, List.of(SampleTable.row(5, "=HYPERLINK(\"http://x\")_x0041_"))));
        for (String xml : parts.values()) {
            parsed(xml);
        }
        Element sheet = parsed(parts.get("xl/worksheets/sheet1.xml")).getDocumentElement();
        NodeList cells = ((Element) sheet.getElementsByTagName("row").item(1)).getElementsByTagName("c");

        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
        assertThat(cells.item(1).getTextContent()).isEqualTo("5");
        assertThat(cells.item(2).getTextContent()).isEqualTo("43655");
        assertThat(cells.item(4).getTextContent()).isEqualTo("=HYPERLINK(\"http://x\")_x005F_x0041_");
        assertThat(cells.item(5).getTextContent()).isEqualTo("-62.5");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("dam-ha.example");
        assertThat(parts.get("xl/workbook.xml")).contains("Dữ liệu").contains("Biên nhận");
    }

    @Test
    void a_printed_document_holds_every_letter_of_every_row_and_its_labels_and_number_on_each_page()
            throws IOException {
        List<Row> rows = SampleTable.many(120);
        try (PDDocument document = Loader.loadPDF(SampleTable.written(Format.PDF, rows))) {
            int pages = document.getNumberOfPages();
            String whole = bare(new PDFTextStripper().getText(document));

            assertThat(pages).isGreaterThan(3);
            for (int page = 1; page <= pages; page++) {
                assertThat(page(document, page))
                        .contains("Vịtrí")
                        .contains("Nộidung")
                        .contains("Trang" + page + "/" + pages);
            }
            for (int i = 0; i < rows.size(); i++) {
                assertThat(whole).contains(bare("Công trình số " + i + ": "));
            }
            assertThat(whole).contains(bare("1 \u201cQuy hoạch\u201d đạt"));
        }
    }

    @Test
    void a_printed_text_longer_than_a_page_goes_on_on_the_next() throws IOException {
        StringBuilder longest = new StringBuilder();
        for (int i = 0; i < 2_500; i++) {
            longest.append("chữ").append(i).append(' ');
        }
        byte[] written = SampleTable.written(Format.PDF, List.of(SampleTable.row(1, longest.toString())));
        try (PDDocument document = Loader.loadPDF(written)) {
            String whole = new PDFTextStripper().getText(document);

            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(whole).contains("chữ0 ").contains("chữ1250").contains("chữ2499");
        }
    }

    @Test
    void decomposed_letters_and_unknown_ones_are_set_too() throws IOException {
        byte[] written = SampleTable.written(Format.PDF, List.of(SampleTable.row(1, "Quả\u0309ng 漢 xong")));
        try (PDDocument document = Loader.loadPDF(written)) {
            assertThat(new PDFTextStripper().getText(document)).contains("xong");
        }
    }

    private static String page(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return bare(stripper.getText(document));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String text(Format format, List<Row> rows) {
        return new String(SampleTable.written(format, rows), StandardCharsets.UTF_8);
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        List<Long> times = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                times.add(entry.getTime());
            }
        }
        assertThat(times.stream().distinct()).hasSize(1);
        return parts;
    }

    private static Document parsed(String xml) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
