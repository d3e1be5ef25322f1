/**
 * The formats that a table is written in. Each writes row after row and gives the same bytes for the same table, wherever and
 * whenever it is written.
 */
@NullMarked
package vn.vedich.query.export.form;

import org.jspecify.annotations.NullMarked;
