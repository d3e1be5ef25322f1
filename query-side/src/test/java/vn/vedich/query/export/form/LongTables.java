package vn.vedich.query.export.form;

import java.io.OutputStream;

/** Writes a long table to nowhere: run in a virtual machine that could not hold it. */
final class LongTables {

    private LongTables() {}

    public static void main(String[] arguments) throws Exception {
        Format format = Format.valueOf(arguments[0]);
        long rows = Long.parseLong(arguments[1]);
        try (DocumentWriter writer = format.writer(OutputStream.nullOutputStream())) {
            writer.begin(SampleTable.HEAD);
            for (long number = 1; number <= rows; number++) {
                writer.row(number, SampleTable.row(number, number + " " + SampleTable.EVERY_LETTER));
            }
            writer.end(SampleTable.FOOT);
        }
        System.out.println("whole");
    }
}
