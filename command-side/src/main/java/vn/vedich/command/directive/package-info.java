/** Directives: what may be ordered, reported and accepted. Decided by pure rules; the aggregate is a shell. */
@NullMarked
package vn.vedich.command.directive;

import org.jspecify.annotations.NullMarked;
