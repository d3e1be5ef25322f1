package vn.vedich.platform.problem;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A book of sentences: {@code <name>_vi.properties} and {@code <name>_en.properties} in UTF-8 on the class path. A
 * sentence has named places, {@code {unit}}, that are filled in when it is said, if need be with other sentences.
 */
public final class Sentences {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final Control EXACTLY = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String name;

    /** @param name of the book, with dots or slashes between folders */
    public Sentences(String name) {
        this.name = name;
    }

    /** The sentence under this key, with these values in its places; a place without a value stays as it is. */
    public Sentence of(String key, Map<String, ?> values) {
        return language -> filled(pattern(key, language).orElse(key), values, language);
    }

    public Sentence of(String key) {
        return of(key, Map.of());
    }

    /** The wording under this key with its places open; empty when this book has none in this language. */
    public Optional<String> pattern(String key, Locale language) {
        ResourceBundle book = book(language);
        return book.containsKey(key) ? Optional.of(book.getString(key)) : Optional.empty();
    }

    /** Every key that there is a sentence under in this language. */
    public Set<String> keys(Locale language) {
        return book(language).keySet();
    }

    /** The names of the places in a wording. */
    public static Set<String> places(String pattern) {
        return PLACE.matcher(pattern)
                .results()
                .map(place -> place.group(1))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private ResourceBundle book(Locale language) {
        return ResourceBundle.getBundle(name, language, Sentences.class.getClassLoader(), EXACTLY);
    }

    private static String filled(String pattern, Map<String, ?> values, Locale language) {
        return PLACE.matcher(pattern).replaceAll(place -> {
            Object value = values.get(place.group(1));
            return Matcher.quoteReplacement(value == null ? place.group() : said(value, language));
        });
    }

    private static String said(Object value, Locale language) {
        return value instanceof Sentence sentence ? sentence.in(language) : value.toString();
    }
}
