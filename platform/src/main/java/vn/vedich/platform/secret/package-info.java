/** The secret of an installation, from which all others derive that outsiders are given: none of them is ever in the log. */
@NullMarked
package vn.vedich.platform.secret;

import org.jspecify.annotations.NullMarked;
