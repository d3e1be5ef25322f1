/**
 * Law as replay: what recorded facts would come to under any version of any set, also one that is a draft and that nobody has
 * adopted. An answer that stores nothing.
 */
@NullMarked
package vn.vedich.query.trial;

import org.jspecify.annotations.NullMarked;
