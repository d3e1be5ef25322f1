/** One project or one request, to be taken away whole: what its register shows of it beside what its timeline tells. */
@NullMarked
package vn.vedich.query.whole;

import org.jspecify.annotations.NullMarked;
