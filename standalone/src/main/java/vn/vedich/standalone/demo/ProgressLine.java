package vn.vedich.standalone.demo;

import java.io.PrintStream;
import vn.vedich.command.loading.Progress;

/** Shows on a terminal how far a load has come: at every hundredth line, and after a thousand at every thousandth. */
record ProgressLine(PrintStream terminal) implements Progress {

    private static final int AT_FIRST = 100;
    private static final int LATER = 1000;

    @Override
    public void at(long lines, long refused) {
        if (lines % (lines < LATER ? AT_FIRST : LATER) == 0) {
            terminal.println("  " + lines + " lines loaded" + (refused == 0 ? "" : ", " + refused + " refused"));
        }
    }
}
