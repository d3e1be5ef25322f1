/** Requests (<i>kiến nghị</i>): what a unit asked for, on whom it waits, what the answer was and who pays. */
@NullMarked
package vn.vedich.kernel.request;

import org.jspecify.annotations.NullMarked;
