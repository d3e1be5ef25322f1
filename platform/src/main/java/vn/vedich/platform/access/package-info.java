/**
 * Who looked, and what was refused: a second append-only log beside that of the domain, made with the same engine, so that a
 * reading or a refusal is kept as durably as an act and moves no position of the domain.
 */
@NullMarked
package vn.vedich.platform.access;

import org.jspecify.annotations.NullMarked;
