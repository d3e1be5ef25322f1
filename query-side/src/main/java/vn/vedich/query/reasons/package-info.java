/**
 * Why a figure is so, and why it is another one than at another moment: from what is judged back to the entries and the rules
 * that it rests on.
 */
@NullMarked
package vn.vedich.query.reasons;

import org.jspecify.annotations.NullMarked;
