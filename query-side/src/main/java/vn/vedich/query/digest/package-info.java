/**
 * Mails that sum up for a unit what is new, in the rhythm that it subscribed to, and only where something is. What a digest says
 * follows from the log; up to where it has told, the log says by its notices. Nothing here runs unless a mail server is set.
 */
@NullMarked
package vn.vedich.query.digest;

import org.jspecify.annotations.NullMarked;
