/**
 * How many directives were done on time, done late, are open in time and open overdue, department by department, commune by commune
 * and leader by leader, and which ones? The leadership asks. Reads the documents of the inbox, so that each number is that of a
 * list in the register.
 */
@NullMarked
package vn.vedich.query.ontime;

import org.jspecify.annotations.NullMarked;
