/** Webhooks: who may have what sent where. Decided by pure rules; the aggregate is a shell. */
@NullMarked
package vn.vedich.command.webhook;

import org.jspecify.annotations.NullMarked;
