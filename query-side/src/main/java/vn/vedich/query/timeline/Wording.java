package vn.vedich.query.timeline;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Text;
import vn.vedich.platform.problem.Sentences;
import vn.vedich.query.answer.Shortened;

/** The sentences of timelines in one language, and how that language writes amounts and quotes texts. */
record Wording(Locale language) {

    static final Sentences BOOK = new Sentences("vn.vedich.query.timeline.timeline");

    /** How much of a text a sentence shows when it says it, and when it only refers to it. */
    private static final int SAID = 160;

    private static final int REFERRED = 60;

    String sentence(String key, Map<String, String> words) {
        return BOOK.of(key, words).in(language);
    }

    String part(String key) {
        return sentence(key, Map.of());
    }

    /** A part of a sentence with one word in it; nothing where there is no such word. */
    String part(String key, String place, @Nullable String word) {
        return word == null || word.isEmpty() ? "" : sentence(key, Map.of(place, word));
    }

    /** 300.000.000 đồng. */
    String money(Money amount) {
        return sentence("part.money", Map.of("amount", whole(amount.dong())));
    }

    /** 1.234,5 in Vietnamese, 1,234.5 in English. */
    String number(Decimal number) {
        DecimalFormat form = new DecimalFormat("#,##0", symbols());
        form.setMaximumFractionDigits(Decimal.MOST_DECIMALS);
        return form.format(number.number());
    }

    String whole(long number) {
        return number(Decimal.of(number));
    }

    /** A text as it is said, in quotation marks. */
    String said(Text text) {
        return quoted(text, SAID);
    }

    /** The beginning of a text, by which something is called. */
    String referred(Text text) {
        return quoted(text, REFERRED);
    }

    /** A text as it is, such as a name, a title or a number. */
    String plain(Text text) {
        return text.value() == null ? part("part.erased") : Shortened.to(SAID, text.value());
    }

    private String quoted(Text text, int most) {
        return text.value() == null ? part("part.erased") : "“" + Shortened.to(most, text.value()) + "”";
    }

    private DecimalFormatSymbols symbols() {
        return DecimalFormatSymbols.getInstance(language.equals(Locale.ENGLISH) ? Locale.US : Locale.of("vi", "VN"));
    }
}
