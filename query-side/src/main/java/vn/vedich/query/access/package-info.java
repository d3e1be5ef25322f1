/**
 * Who looked at what, about which moment and when, and what was tried and refused? Auditors ask, of other auditors too. Read from
 * the access record, in which nobody's reading changes anything but adds a line.
 */
@NullMarked
package vn.vedich.query.access;

import org.jspecify.annotations.NullMarked;
