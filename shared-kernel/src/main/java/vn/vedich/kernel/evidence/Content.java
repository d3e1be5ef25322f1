package vn.vedich.kernel.evidence;

import vn.vedich.kernel.value.InvalidValue;

/**
 * The bytes of a piece of evidence, by reference.
 *
 * @param size in bytes, from 1 to {@value #LARGEST}
 */
public record Content(Sha256 sha256, long size, MediaType mediaType) {

    /** The most bytes that one piece of evidence may have: 20 MiB. */
    public static final long LARGEST = 20L << 20;

    public Content {
        if (size < 1 || size > LARGEST) {
            throw new InvalidValue("evidence has from 1 to " + LARGEST + " bytes");
        }
    }
}
