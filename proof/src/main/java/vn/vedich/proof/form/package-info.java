/** The strict JSON form in which values are stored, and from which whoever checks a log reads them again. */
@NullMarked
package vn.vedich.proof.form;

import org.jspecify.annotations.NullMarked;
