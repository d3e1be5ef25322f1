/** Where events are read from, and what can be checked of each by itself. */
@NullMarked
package vn.vedich.verifier.source;

import org.jspecify.annotations.NullMarked;
