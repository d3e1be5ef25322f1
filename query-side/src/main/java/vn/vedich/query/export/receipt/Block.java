package vn.vedich.query.export.receipt;

import java.util.Arrays;

/**
 * The digests of some rows that follow one another, cut to 128 bits: whoever finds the whole altered looks here for where.
 *
 * @param erased how many of the rows would say something that was erased
 */
public record Block(String values, String texts, String words, int erased) {

    private static final int SHORT = 16;

    static Block of(byte[] values, byte[] texts, byte[] words, boolean erased) {
        return new Block(cut(values), cut(texts), cut(words), erased ? 1 : 0);
    }

    /** Both in one. */
    Block with(Block next) {
        return new Block(
                both(values, next.values), both(texts, next.texts), both(words, next.words), erased + next.erased);
    }

    String of(Lane lane) {
        return switch (lane) {
            case VALUES -> values;
            case TEXTS -> texts;
            case WORDS -> words;
        };
    }

    private static String both(String one, String next) {
        return cut(new Digest().add(one).add(next).take());
    }

    private static String cut(byte[] digest) {
        return Digest.hex(Arrays.copyOf(digest, SHORT));
    }
}
