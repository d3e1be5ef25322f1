package vn.vedich.standalone.demo;

import java.io.PrintStream;
import vn.vedich.command.loading.Progress;

/** Shows on a terminal, in one line of every hundred, how far a load has come. */
record ProgressLine(PrintStream terminal) implements Progress {

    private static final int EVERY = 100;

    @Override
    public void at(long lines, long refused) {
        if (lines % EVERY == 0) {
            terminal.println("  " + lines + " lines loaded" + (refused == 0 ? "" : ", " + refused + " refused"));
        }
    }
}
