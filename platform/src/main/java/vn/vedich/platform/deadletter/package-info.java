/** What the log is told of dead letters: events of no stream, with who decided and why. */
@NullMarked
package vn.vedich.platform.deadletter;

import org.jspecify.annotations.NullMarked;
