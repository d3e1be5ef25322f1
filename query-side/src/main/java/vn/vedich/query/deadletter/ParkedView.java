package vn.vedich.query.deadletter;

import vn.vedich.log.letters.LetterBox;
import vn.vedich.query.version.Version;

/**
 * A sequence that is parked.
 *
 * @param version of the documents that lack it
 * @param live whether that version is live: only then its letters are retried and dropped
 * @param sequence what must stay in order: a document's id, or {@code all/} and a stream
 * @param address where it is looked at, and under which it is retried and dropped
 * @param letters how many events are parked
 * @param first the one that could not be handled; the others wait behind it
 */
record ParkedView(
        String projection, int version, boolean live, String sequence, String address, long letters, LetterView first) {

    static ParkedView of(Version version, boolean live, LetterBox.Sequence parked, LetterView first) {
        String sequence = parked.first().sequence();
        String address = SequenceAddress.of(version.projection(), sequence);
        return new ParkedView(
                version.projection(),
                version.number(),
                live,
                sequence,
                live ? address : address + "?version=" + version.number(),
                parked.letters(),
                first);
    }
}
