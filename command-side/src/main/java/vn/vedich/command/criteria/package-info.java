/**
 * Criteria sets: issuing, amending and retiring the rules by which units are judged. A version once issued never changes, and a
 * new one judges nothing again by itself.
 */
@NullMarked
package vn.vedich.command.criteria;

import org.jspecify.annotations.NullMarked;
