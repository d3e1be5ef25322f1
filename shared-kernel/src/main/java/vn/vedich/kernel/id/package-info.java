/**
 * Ids and other codes that are data: all opaque, all of one form, chosen by clients. No code of the State is an id, and no
 * id is made from a name.
 */
@NullMarked
package vn.vedich.kernel.id;

import org.jspecify.annotations.NullMarked;
