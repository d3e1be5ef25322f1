/** What operators decide about the installation itself is told by the log, with who decided and why, like everything else. */
@NullMarked
package vn.vedich.platform.act;

import org.jspecify.annotations.NullMarked;
