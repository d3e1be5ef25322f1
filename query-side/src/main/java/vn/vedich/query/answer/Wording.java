package vn.vedich.query.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sentences in Vietnamese and English from message files, with {@code {names}} that are filled in. */
public final class Wording {

    public static final Locale VIETNAMESE = Locale.of("vi");
    private static final List<Locale> LANGUAGES = List.of(VIETNAMESE, Locale.ENGLISH);
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle sentences;
    private final Locale language;

    private Wording(ResourceBundle sentences, Locale language) {
        this.sentences = sentences;
        this.language = language;
    }

    /** The sentences of a message file, named as a class would be, in one of our languages. */
    public static Wording of(String file, Locale language) {
        ResourceBundle.Control exactly =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Wording(ResourceBundle.getBundle(file, language, exactly), language);
    }

    /** The language that a caller understands best by {@code Accept-Language}: Vietnamese when it does not say. */
    public static Locale languageOf(@Nullable String acceptLanguage) {
        try {
            Locale best = acceptLanguage == null
                    ? null
                    : Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return best == null ? VIETNAMESE : best;
        } catch (IllegalArgumentException e) {
            return VIETNAMESE;
        }
    }

    public Locale language() {
        return language;
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    public String sentence(String key, Map<String, String> filledIn) {
        Matcher places = PLACE.matcher(sentences.getString(key));
        return places.replaceAll(place -> Matcher.quoteReplacement(filledIn.getOrDefault(place.group(1), "…")));
    }
}
