/** Requests: what may be asked, forwarded, answered and funded. Decided by pure rules; the aggregate is a shell. */
@NullMarked
package vn.vedich.command.request;

import org.jspecify.annotations.NullMarked;
