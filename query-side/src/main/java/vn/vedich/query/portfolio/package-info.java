/**
 * Which projects are there, how far are they, and where did the money go? Asked by leaders, finance and auditors: the register
 * of projects with what was planned, allocated and paid, read for a day from the entries that stand. Debt and overspending are
 * derived when asked.
 */
@NullMarked
package vn.vedich.query.portfolio;

import org.jspecify.annotations.NullMarked;
