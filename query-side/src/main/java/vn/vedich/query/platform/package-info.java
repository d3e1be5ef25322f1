/**
 * What the query side runs on: the database of its documents, the processors that feed its projections, their tokens and
 * their measurements. The only configuration of the query side.
 */
@NullMarked
package vn.vedich.query.platform;

import org.jspecify.annotations.NullMarked;
