/**
 * What all projections share: a fact with its place in the log, the contract that every projection keeps, and documents that
 * remember the position they last applied, so that a batch is read, evolved and written once and may come again.
 */
@NullMarked
package vn.vedich.query.projection;

import org.jspecify.annotations.NullMarked;
