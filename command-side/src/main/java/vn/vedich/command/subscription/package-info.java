/** Subscriptions: how a unit has itself told of its directives. Decided by pure rules; the aggregate is a shell. */
@NullMarked
package vn.vedich.command.subscription;

import org.jspecify.annotations.NullMarked;
