package vn.vedich.query.timeline;

import java.util.Locale;
import java.util.Map;
import vn.vedich.platform.problem.Sentences;

/** The sentences of timelines in one language. */
record Wording(Locale language) {

    static final Sentences BOOK = new Sentences("vn.vedich.query.timeline.timeline");

    String sentence(String key, Map<String, String> words) {
        return BOOK.of(key, words).in(language);
    }
}
