package vn.vedich.query.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a feed, newest first.
 *
 * @param updated when the newest change was recorded
 * @param self what this part is read under
 * @param next what the part with the changes before these is read under (RFC 5005, 3); null when there are none
 */
record AtomFeed(
        String id,
        String title,
        String author,
        String language,
        Instant updated,
        String self,
        @Nullable String next,
        List<AtomEntry> entries) {

    AtomFeed {
        entries = List.copyOf(entries);
    }
}
