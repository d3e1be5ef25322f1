/**
 * Who may give which command: one table of role, command and relation to the unit that the command concerns. Pure. Rules
 * that need an aggregate's state, such as who is responsible for an indicator, are the decider's.
 */
@NullMarked
package vn.vedich.command.rights;

import org.jspecify.annotations.NullMarked;
