/**
 * Loading papers: a record file tells a story in ordinary commands, one a line. Every line goes through the same desk as any
 * other command, so nothing bypasses a rule, and a second run changes nothing.
 */
@NullMarked
package vn.vedich.command.loading;

import org.jspecify.annotations.NullMarked;
