/** The program that says whether a log is intact: its arguments, what it prints, and its exit status. */
@NullMarked
package vn.vedich.verifier;

import org.jspecify.annotations.NullMarked;
