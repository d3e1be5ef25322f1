/**
 * By what an export is checked, one day: digests of its bytes, and of its values, texts and words apart, so that it can be told
 * what changed where and why. Pure.
 */
@NullMarked
package vn.vedich.query.export.receipt;

import org.jspecify.annotations.NullMarked;
