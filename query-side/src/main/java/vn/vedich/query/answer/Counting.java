package vn.vedich.query.answer;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Counts what is found by what it is. */
public final class Counting {

    private Counting() {}

    /** How often each of these words was found; 0 where it never was. */
    public static <E extends Enum<E>> Map<E, Integer> each(Class<E> words, Stream<E> found) {
        Map<E, Integer> counts = new EnumMap<>(words);
        for (E word : words.getEnumConstants()) {
            counts.put(word, 0);
        }
        found.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }
}
