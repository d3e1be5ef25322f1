/**
 * What happens by itself: the only code that turns an event, or the course of time, into a command. Each policy hears the log in
 * order and keeps in memory what is still to be done; whether that was done is asked of the facts, and command ids derive
 * from what is to be done. So a policy that begins anew, or runs on several processes, does nothing twice.
 */
@NullMarked
package vn.vedich.command.policy;

import org.jspecify.annotations.NullMarked;
