/**
 * What all answers have in common: the position that they cover, lists with cursors, parameters that are checked, and what is
 * said when there is no answer.
 */
@NullMarked
package vn.vedich.query.answer;

import org.jspecify.annotations.NullMarked;
