/**
 * What a unit's calendar and its feed reader show: the deadlines that are awaited of it as an iCalendar (RFC 5545), and what
 * changed as Atom (RFC 4287). Read under an address that nobody can guess and that can be revoked, without an account.
 */
@NullMarked
package vn.vedich.query.feed;

import org.jspecify.annotations.NullMarked;
