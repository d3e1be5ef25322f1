/** How this side is put together: Axon's parts, the desk and what stands around it. Every configuration of this side is here. */
@NullMarked
package vn.vedich.command.platform;

import org.jspecify.annotations.NullMarked;
