/**
 * What it looks like: answers rebuilt from facts. One package is one question; what they share is beside them.
 */
@NullMarked
package vn.vedich.query;

import org.jspecify.annotations.NullMarked;
