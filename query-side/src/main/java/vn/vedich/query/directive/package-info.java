/** One directive, to be taken away whole: what its inbox shows of it beside what its timeline tells. */
@NullMarked
package vn.vedich.query.directive;

import org.jspecify.annotations.NullMarked;
