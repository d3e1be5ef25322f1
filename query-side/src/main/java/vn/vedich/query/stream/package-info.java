/**
 * Directives as they change, for as long as somebody listens: what is awaited now, then every change, each with its position, so
 * that who was cut off goes on where he was, on any instance. One follower of the log serves everybody who listens to a process.
 */
@NullMarked
package vn.vedich.query.stream;

import org.jspecify.annotations.NullMarked;
