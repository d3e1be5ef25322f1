/**
 * The log in one SQLite file: one writer thread that commits whatever waits as one transaction, readers on connections
 * of their own, and a lock beside the file that keeps a second process out.
 */
@NullMarked
package vn.vedich.log.sqlite;

import org.jspecify.annotations.NullMarked;
