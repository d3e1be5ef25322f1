/**
 * Several versions of a projection's documents side by side, one of them live. Which one that is, and what each covers, is
 * one document for each projection; an answer is read from one version from its first document to its last.
 */
@NullMarked
package vn.vedich.query.version;

import org.jspecify.annotations.NullMarked;
