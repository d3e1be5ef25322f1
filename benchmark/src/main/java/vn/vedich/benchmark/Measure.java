package vn.vedich.benchmark;

import java.nio.file.Path;

/** Answers one question with a table. Has a process to itself. */
@FunctionalInterface
interface Measure {

    /** @param folder empty, and deleted afterwards */
    void run(Settings settings, Path folder, Report report);
}
