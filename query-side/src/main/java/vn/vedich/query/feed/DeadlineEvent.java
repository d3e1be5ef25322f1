package vn.vedich.query.feed;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as a calendar shows it: an event of the whole day on which it ends.
 *
 * @param uid the same for ever, whatever becomes of the directive (RFC 5545, 3.8.4.7)
 * @param revision how many entries the directive had, so that a calendar takes the newer of two (3.8.7.4)
 * @param changedAt when the last of them was recorded
 * @param day of the deadline; of a month its last
 * @param alarm what a reminder says
 * @param url where more can be read; null when that is not known
 */
record DeadlineEvent(
        String uid,
        long revision,
        Instant changedAt,
        LocalDate day,
        String summary,
        String description,
        String alarm,
        @Nullable String url) {}
