package vn.vedich.query.feed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.platform.problem.Sentences;
import vn.vedich.query.answer.Shortened;
import vn.vedich.query.dossier.NamedUnit;

/** What subscriptions say in one language. */
public record Said(Sentences book, Locale language) {

    private static final Sentences FEEDS = new Sentences("vn.vedich.query.feed.feeds");

    static Said inFeeds(Locale language) {
        return new Said(FEEDS, language);
    }

    public String of(String key, Map<String, ?> values) {
        return book.of(key, values).in(language);
    }

    public String of(String key) {
        return of(key, Map.of());
    }

    public String unit(NamedUnit unit) {
        Names names = unit.names();
        if (names == null) {
            return unit.id().value();
        }
        Text english = names.en();
        Text name = language.equals(Locale.ENGLISH) && english != null ? english : names.vi();
        return name.value() == null ? unit.id().value() : name.value();
    }

    public String units(List<NamedUnit> units) {
        return units.stream().map(this::unit).collect(Collectors.joining(", "));
    }

    /** The beginning of a text, in one line. */
    public String beginning(@Nullable Text text, int most) {
        return text == null || text.value() == null ? of("erased") : Shortened.to(most, text.value());
    }

    public String whole(@Nullable Text text) {
        return text == null || text.value() == null ? of("erased") : text.value();
    }
}
