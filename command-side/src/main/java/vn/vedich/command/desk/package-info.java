/**
 * The desk where commands are handed in: knows the caller, remembers what was answered before, asks for rights, lets the
 * aggregate decide, and answers. Holds no rule of the domain.
 */
@NullMarked
package vn.vedich.command.desk;

import org.jspecify.annotations.NullMarked;
