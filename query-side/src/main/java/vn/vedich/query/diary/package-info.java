/**
 * What was said in working sessions, and what became of it? The diary of a district: sessions with their findings and
 * conclusions, the directives that rest on these, and the requests that were raised. Reads sessions, directives and requests,
 * and the units and criteria sets that they name.
 */
@NullMarked
package vn.vedich.query.diary;

import org.jspecify.annotations.NullMarked;
