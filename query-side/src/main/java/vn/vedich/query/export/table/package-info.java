/**
 * What is exported, before it has any format: a title, facts, columns with names, and rows of typed cells that are read one
 * after another. Pure.
 */
@NullMarked
package vn.vedich.query.export.table;

import org.jspecify.annotations.NullMarked;
