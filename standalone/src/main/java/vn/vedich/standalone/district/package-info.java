/**
 * A year of an invented district as a record: what eight communes and thirteen departments would say in 2019, in every
 * command that there is. Nothing in it is true, and every line says so. It is made by rule from fixed seeds and without a
 * clock, so it is the same on every machine.
 */
@NullMarked
package vn.vedich.standalone.district;

import org.jspecify.annotations.NullMarked;
