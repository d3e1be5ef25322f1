/**
 * The log as Axon Framework sees it: storage engine, event store with a stream that is woken by an append, and the
 * serializer that writes stable names. The only package here that knows Axon.
 */
@NullMarked
package vn.vedich.log.axon;

import org.jspecify.annotations.NullMarked;
