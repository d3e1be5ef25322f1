/**
 * What a command looks like as JSON. One description of a record's form, read from the record itself, serves both to bind a
 * body to it and to tell clients its schema, so that the two can't differ.
 */
@NullMarked
package vn.vedich.command.form;

import org.jspecify.annotations.NullMarked;
