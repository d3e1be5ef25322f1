package vn.vedich.query.stream;

import java.time.LocalDate;

/**
 * What was told of so far is what is awaited; from here on there are changes.
 *
 * @param position up to which the log is taken into account
 * @param asOf the day that directives are shown for
 * @param open how many are awaited
 */
record CurrentView(long position, LocalDate asOf, int open) {}
