/** Projects: what may happen to works, their capital and payments. Decided by pure rules; the aggregate is a shell. */
@NullMarked
package vn.vedich.command.project;

import org.jspecify.annotations.NullMarked;
