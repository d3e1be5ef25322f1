/** Signed notes, as <a href="https://c2sp.org/signed-note">c2sp.org/signed-note</a> has them. */
@NullMarked
package vn.vedich.proof.note;

import org.jspecify.annotations.NullMarked;
