/** Webhooks: the addresses of units' own systems that are called when a directive changes that is theirs. */
@NullMarked
package vn.vedich.kernel.webhook;

import org.jspecify.annotations.NullMarked;
