package vn.vedich.query.compare;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Cursor;

/**
 * What changed of a commune's things of one kind.
 *
 * @param kind what they are called, as {@link Compared#name}
 * @param after the cursor of the part before
 */
public record ComparedQuery(
        String kind,
        UnitId commune,
        TwoMoments moments,
        @Nullable Cursor after,
        int limit,
        Locale language) {}
