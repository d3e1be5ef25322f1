/** How a unit has itself told of its directives: by feeds under an address, or by mails that sum up what is new. */
@NullMarked
package vn.vedich.kernel.subscription;

import org.jspecify.annotations.NullMarked;
