/** What is signed of a receipt, so that anybody can tell whose it is without asking the system that made it. */
@NullMarked
package vn.vedich.proof.receipt;

import org.jspecify.annotations.NullMarked;
