package vn.vedich.log.notary;

import vn.vedich.proof.stream.StreamsSeal;

/**
 * The log's own word on how many events each stream had: nobody can leave out the last ones of a stream and prove the rest.
 *
 * @param upTo covers the positions before this one
 * @param streams how many streams there were
 * @param root of the map of streams, SHA-256 in base64url without padding
 */
public record StreamsSealed(long upTo, long streams, String root) {

    public static final String NAME = StreamsSeal.EVENT_NAME;
    public static final int REVISION = StreamsSeal.REVISION;
}
