package vn.vedich.query.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change as a feed reader shows it.
 *
 * @param id a URI that names it for ever (RFC 4287, 4.2.6)
 * @param author whose act it is
 * @param url where more can be read; null when that is not known
 */
record AtomEntry(
        String id,
        String title,
        Instant updated,
        String author,
        String summary,
        @Nullable String url) {}
