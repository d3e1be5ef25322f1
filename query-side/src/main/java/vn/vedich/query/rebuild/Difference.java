package vn.vedich.query.rebuild;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that is not what the events say.
 *
 * @param document its id
 * @param where JSON pointers (RFC 6901) into the stored document, at most {@value #MOST_POINTERS}; {@code /body/…} leads into
 *     what answers are made of, the rest into what it is found by. Values are not told: they may be texts that can be erased
 * @param livePosition of the last fact that the live one says it took in; -1 when it is missing or does not say
 * @param foldedPosition of the last fact that the fresh one took in; -1 when there is none
 * @param liveParkedFrom the first position that the live one lacks because the event is parked; null when nothing of it is
 * @param foldedParkedFrom the same of the fresh one
 */
record Difference(
        String projection,
        String document,
        Kind kind,
        List<String> where,
        long livePosition,
        long foldedPosition,
        @Nullable Long liveParkedFrom,
        @Nullable Long foldedParkedFrom) {

    static final int MOST_POINTERS = 20;

    /** What is wrong with the live document. */
    enum Kind {
        /** It is not the one that the events give. */
        DIFFERS,
        /** The events give one, and there is none. */
        MISSING,
        /** There is one that the events do not give. */
        UNEXPECTED,
        /**
         * Events of this sequence are parked on one side or on both, which no difference shows: the document is the same on both, or
         * the sequence is that of a stream ({@code all/…}, or the stream's name).
         */
        LACKING
    }

    Difference {
        where = List.copyOf(where);
    }

    /** What two documents are found to be before it is asked what is parked. */
    static Difference of(
            String projection, String document, Kind kind, List<String> where, long livePosition, long foldedPosition) {
        return new Difference(projection, document, kind, where, livePosition, foldedPosition, null, null);
    }

    static Difference lacking(
            String projection, String sequence, @Nullable Long liveParkedFrom, @Nullable Long foldedParkedFrom) {
        return new Difference(projection, sequence, Kind.LACKING, List.of(), -1, -1, liveParkedFrom, foldedParkedFrom);
    }

    Difference parkedFrom(@Nullable Long live, @Nullable Long folded) {
        return new Difference(projection, document, kind, where, livePosition, foldedPosition, live, folded);
    }
}
