/**
 * Measures the event log beside Axon's own engines and beside the bare storage: same machine, same storage, same bytes,
 * contestants taking turns within one process.
 */
@NullMarked
package vn.vedich.benchmark;

import org.jspecify.annotations.NullMarked;
