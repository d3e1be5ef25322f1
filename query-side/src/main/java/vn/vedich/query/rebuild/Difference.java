package vn.vedich.query.rebuild;

import java.util.List;

/**
 * A document that is not what the events say.
 *
 * @param document its id
 * @param where JSON pointers (RFC 6901) into the stored document, at most {@value #MOST_POINTERS}; {@code /body/…} leads into
 *     what answers are made of, the rest into what it is found by. Values are not told: they may be texts that can be erased
 * @param livePosition of the last fact that the live one says it took in; -1 when it is missing or does not say
 * @param foldedPosition of the last fact that the fresh one took in; -1 when there is none
 */
record Difference(
        String projection, String document, Kind kind, List<String> where, long livePosition, long foldedPosition) {

    static final int MOST_POINTERS = 20;

    /** What is wrong with the live document. */
    enum Kind {
        /** It is not the one that the events give. */
        DIFFERS,
        /** The events give one, and there is none. */
        MISSING,
        /** There is one that the events do not give. */
        UNEXPECTED
    }

    Difference {
        where = List.copyOf(where);
    }
}
