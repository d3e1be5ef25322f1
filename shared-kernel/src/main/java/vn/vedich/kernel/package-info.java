/**
 * The language that both sides speak: what happened, in which words it is stored, and how facts are read and judged. No
 * Spring, no MongoDB, no Axon, no decision.
 */
@NullMarked
package vn.vedich.kernel;

import org.jspecify.annotations.NullMarked;
