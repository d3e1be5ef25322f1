/**
 * What every event of the domain has in common, and the one list of all stored event names and revisions.
 */
@NullMarked
package vn.vedich.kernel.event;

import org.jspecify.annotations.NullMarked;
