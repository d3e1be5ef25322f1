package vn.vedich.platform.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.kernel.value.InvalidValue;

/** Says in every language what the kernel says of a value that can't be. Its sentence, made a key, finds the others. */
public final class InvalidValues {

    private static final Sentences BOOK = new Sentences("vn.vedich.platform.problem.values");

    private InvalidValues() {}

    /** The sentence of this exception; in the kernel's own wording where there is no other. */
    public static Sentence sentence(InvalidValue invalid) {
        String own = String.valueOf(invalid.getMessage());
        return language -> BOOK.pattern(key(own), language).orElse(own);
    }

    /** The invalid value among the causes of something thrown, if there is one. */
    public static Optional<InvalidValue> in(Throwable thrown) {
        return Stream.<Throwable>iterate(thrown, t -> t != null, Throwable::getCause)
                .limit(10)
                .filter(InvalidValue.class::isInstance)
                .map(InvalidValue.class::cast)
                .findFirst();
    }

    static String key(String sentence) {
        return sentence.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
