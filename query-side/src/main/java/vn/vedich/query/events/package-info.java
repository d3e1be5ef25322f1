/**
 * The log itself, as it is stored, for auditors and operators: no projection stands between them and the events.
 */
@NullMarked
package vn.vedich.query.events;

import org.jspecify.annotations.NullMarked;
