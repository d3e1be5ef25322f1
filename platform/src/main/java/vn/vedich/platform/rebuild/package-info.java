/** What the log is told of rebuilds and verifications of answers: events of no stream, with who ordered them and why. */
@NullMarked
package vn.vedich.platform.rebuild;

import org.jspecify.annotations.NullMarked;
