package vn.vedich.log.attesting;

import java.io.IOException;

/** Sends one thing to one address that was configured, and takes the whole answer. */
@FunctionalInterface
public interface Post {

    /** @throws IOException when there is no answer in time, or one that is too large */
    Answer send(byte[] body) throws IOException, InterruptedException;

    /**
     * What came back.
     *
     * @param status of HTTP
     * @param type the content type in lower case, without parameters; empty when none was told
     */
    record Answer(int status, String type, byte[] body) {}
}
