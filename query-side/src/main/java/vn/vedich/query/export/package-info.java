/**
 * Takes answers away: the same questions as everywhere, bound to a moment, as a document with its receipt. Auditors and
 * whoever reads answers ask; each question is put into a table by the package that answers it.
 */
@NullMarked
package vn.vedich.query.export;

import org.jspecify.annotations.NullMarked;
