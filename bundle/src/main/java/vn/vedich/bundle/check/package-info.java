/** Checks a bundle with nothing but a verifier key, and comes to its figure again by the kernel's rules. */
@NullMarked
package vn.vedich.bundle.check;

import org.jspecify.annotations.NullMarked;
