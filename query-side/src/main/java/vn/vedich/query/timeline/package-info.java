/**
 * What happened, entry by entry? Asked by auditors and by everybody who wants to know who said what when. Read from all
 * events.
 *
 * <p>A unit's timeline holds what was entered about the unit itself, everything about whatever it was ever a party to (its
 * enrolments and assessments; projects in it or that it has built; sessions that it took part in; directives that it leads,
 * cooperates in or is concerned by; requests that it made or that waited on it; its evidence), and single entries that name
 * it. That it adopted a set shows, the set's own events do not. Any other subject's timeline is its stream. Of all of them
 * it can be asked which were entered late.
 */
@NullMarked
package vn.vedich.query.timeline;

import org.jspecify.annotations.NullMarked;
