package vn.vedich.query.export.form;

import java.util.ArrayList;
import java.util.List;

/** Reads RFC 4180 as others would: knows nothing of how we write it. */
public final class Csv {

    private Csv() {}

    public static List<List<String>> read(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                record.add(field.toString());
                field.setLength(0);
            } else if (c == '\r' && text.startsWith("\r\n", i)) {
                record.add(field.toString());
                field.setLength(0);
                records.add(List.copyOf(record));
                record.clear();
                i++;
            } else {
                field.append(c);
            }
        }
        return records;
    }

    /** The text that a spreadsheet was kept from running. */
    public static String unguarded(String field) {
        return field.startsWith("'") ? field.substring(1) : field;
    }
}
