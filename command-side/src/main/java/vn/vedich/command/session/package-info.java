/** Working sessions: what may be found and concluded. Decided by pure rules; the aggregate is a shell. */
@NullMarked
package vn.vedich.command.session;

import org.jspecify.annotations.NullMarked;
