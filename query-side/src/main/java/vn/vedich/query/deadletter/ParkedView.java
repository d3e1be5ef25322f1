package vn.vedich.query.deadletter;

import vn.vedich.log.letters.LetterBox;

/**
 * A sequence that is parked.
 *
 * @param sequence what must stay in order: a document's id, or {@code all/} and a stream
 * @param address where it is looked at, and under which it is retried and dropped
 * @param letters how many events are parked
 * @param first the one that could not be handled; the others wait behind it
 */
record ParkedView(String projection, String sequence, String address, long letters, LetterView first) {

    static ParkedView of(String projection, LetterBox.Sequence parked, LetterView first) {
        String sequence = parked.first().sequence();
        return new ParkedView(projection, sequence, SequenceAddress.of(projection, sequence), parked.letters(), first);
    }
}
