package vn.vedich.query.access;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;

/** What can be asked of the access record; the newest come first. */
sealed interface AccessQuery {

    Filter filter();

    Part part();

    /**
     * Whose, and of which time; all where nothing is said.
     *
     * @param caller the account or the token's subject
     * @param unit that the caller belongs to, or that was asked about or meant
     * @param from kept at this time or later
     * @param before kept before this time
     */
    record Filter(
            @Nullable String caller,
            @Nullable UnitId unit,
            @Nullable Instant from,
            @Nullable Instant before) {}

    /**
     * Which part of the list, and in which language.
     *
     * @param below only what stands before this position; null for the first part
     */
    record Part(@Nullable Long below, int limit, Locale language) {}

    /** What kind of access it was. */
    enum Kind {
        LOOKED,
        EXPORTED,
        DENIED
    }

    /** Questions that were asked, copies that were taken, and what was denied. */
    record Accesses(Filter filter, @Nullable Kind kind, Part part) implements AccessQuery {}

    /**
     * Commands that were refused.
     *
     * @param command its name in the contract
     * @param refusal the code of the rule or right that said no, or the last part of the problem's type
     * @param subject the stream that it was meant for
     */
    record Refusals(
            Filter filter,
            @Nullable String command,
            @Nullable String refusal,
            @Nullable String subject,
            Part part) implements AccessQuery {}
}
