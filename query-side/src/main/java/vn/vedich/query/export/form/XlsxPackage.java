package vn.vedich.query.export.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook in their ZIP, every one of them dated alike. */
final class XlsxPackage {

    /** Any, but for the first one that ZIP knows: with that the JDK writes the hour of this place too. */
    private static final LocalDateTime SOME_DAY = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOutputStream zip;
    private final List<String> names = new ArrayList<>();

    XlsxPackage(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
    }

    int sheets() {
        return names.size();
    }

    /** Begins a sheet, and gives the stream that it is written to until the next one is begun. */
    OutputStream sheet(String name) throws IOException {
        names.add(name);
        part("xl/worksheets/sheet" + names.size() + ".xml");
        write(XML + "<worksheet xmlns=\"" + MAIN + "\">");
        return zip;
    }

    void end() throws IOException {
        part("xl/styles.xml", styles());
        part("xl/workbook.xml", workbook());
        part("xl/_rels/workbook.xml.rels", relationsOfWorkbook());
        part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        part("[Content_Types].xml", contentTypes());
        zip.finish();
    }

    private String workbook() {
        StringBuilder sheets = new StringBuilder();
        for (int i = 1; i <= names.size(); i++) {
            sheets.append("<sheet name=\"" + Markup.escaped(names.get(i - 1)) + "\" sheetId=\"" + i + "\" r:id=\"rId"
                    + i + "\"/>");
        }
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets + "</sheets></workbook>";
    }

    private String relationsOfWorkbook() {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= names.size(); i++) {
            all.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return relations(all + relation(names.size() + 1, "styles", "styles.xml"));
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private String contentTypes() {
        StringBuilder parts = new StringBuilder();
        for (int i = 1; i <= names.size(); i++) {
            parts.append(type("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
        }
        return "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/xl/workbook.xml", "sheet.main")
                + type("/xl/styles.xml", "styles")
                + parts + "</Types>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + SPREADSHEET + kind + "+xml\"/>";
    }

    /** Cell formats by number: see {@link XlsxSheet}. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\""
                + " formatCode=\"yyyy\\-mm\\-dd\"/></numFmts><fonts count=\"2\"><font><sz"
                + " val=\"11\"/><name val=\"Times New Roman\"/></font><font><b/><sz"
                + " val=\"11\"/><name val=\"Times New Roman\"/></font></fonts><fills"
                + " count=\"2\"><fill><patternFill"
                + " patternType=\"none\"/></fill><fill><patternFill"
                + " patternType=\"gray125\"/></fill></fills><borders"
                + " count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs"
                + " count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
                + " borderId=\"0\"/></cellStyleXfs><cellXfs count=\"5\">"
                + format(49, 0, "<alignment vertical=\"top\" wrapText=\"1\"/>")
                + format(49, 1, "<alignment vertical=\"top\" wrapText=\"1\"/>")
                + format(0, 0, "<alignment vertical=\"top\"/>")
                + format(3, 0, "<alignment vertical=\"top\"/>")
                + format(164, 0, "<alignment vertical=\"top\"/>")
                + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\""
                + " builtinId=\"0\"/></cellStyles></styleSheet>";
    }

    private static String format(int number, int font, String alignment) {
        return "<xf numFmtId=\"" + number + "\" fontId=\"" + font + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
                + " applyNumberFormat=\"1\" applyFont=\"1\" applyAlignment=\"1\">" + alignment + "</xf>";
    }

    private void part(String name, String xml) throws IOException {
        part(name);
        write(XML + xml);
    }

    private void part(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(SOME_DAY);
        zip.putNextEntry(entry);
    }

    private void write(String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
