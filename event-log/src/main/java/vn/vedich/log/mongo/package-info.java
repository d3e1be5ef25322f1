/**
 * The log in MongoDB: one document a commit, whose {@code _id} is the position of its first event. Many processes may append
 * and read at once.
 */
@NullMarked
package vn.vedich.log.mongo;

import org.jspecify.annotations.NullMarked;
