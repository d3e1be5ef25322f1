/**
 * Which commune lacks which indicator? Asked by leaders and analysts: all communes below a unit against all indicators of a
 * set. Judged when asked, for a day, by the kernel's own rules.
 */
@NullMarked
package vn.vedich.query.matrix;

import org.jspecify.annotations.NullMarked;
